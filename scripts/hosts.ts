import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from './hosts/caddyfile.ts';
import { nginxConfig } from './hosts/nginxConfig.ts';

const HELP = `npm run -s hosts -- nginx|caddy [pilihan]: mencetak pengaturan server untuk situs ini
                                          (prints a server's configuration for this site)

  --root=folder   folder situs di server (the site's folder on the server); bawaan: dist
  --name=nama     nama server (its name); bawaan: localhost
  --port=80       bawaan: 80
  --help          keterangan ini (this text)

Contoh (example):
  npm run -s hosts -- nginx --root=/var/www/pantau --name=pantau.example > /etc/nginx/conf.d/pantau.conf

Untuk host dengan berkas _headers (Cloudflare Pages, Netlify) tidak perlu apa-apa: berkas itu sudah ada di dist.
(Hosts that read a _headers file need nothing: the build writes it.)
`;

const SERVERS = { nginx: nginxConfig, caddy: caddyfile } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    root: { type: 'string', default: 'dist' },
    name: { type: 'string', default: 'localhost' },
    port: { type: 'string', default: '80' },
  },
});
const [server] = positionals;
const port = Number(values.port);
if (values.help) process.stdout.write(HELP);
else if ((server !== 'nginx' && server !== 'caddy') || !Number.isInteger(port)) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else process.stdout.write(SERVERS[server]({ root: resolve(values.root), name: values.name, port }));
