import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { caddyfile } from '../caddyfile.ts';
import { nginxConfig } from '../nginxConfig.ts';

/** A real server that serves a folder with the configuration that we ship. */
export interface RunningServer {
  readonly name: ServerName;
  readonly version: string;
  /** Address of the home page, with its final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export const SERVER_NAMES = ['nginx', 'caddy'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

/** Where Debian puts programs that are not in everybody's PATH. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;

/** Longest wait for a server's first answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Starts a server on a free port, without any right of root's and with all that it writes in a folder of its own.
 * @returns undefined where it is not installed
 * @throws where it does not answer; with what it said
 */
export async function startServer(name: ServerName, site: string): Promise<RunningServer | undefined> {
  const version = versionOf(name);
  if (version === undefined) return undefined;
  const home = await mkdtemp(join(tmpdir(), `pantau-${name}-`));
  const port = await freePort();
  const file = join(home, 'configuration');
  const options = { root: resolve(site), port, name: 'localhost' };
  await writeFile(
    file,
    name === 'nginx' ? aroundNginx(home, nginxConfig(options)) : aroundCaddy(caddyfile(options)),
  );
  const args =
    name === 'nginx'
      ? ['-p', home, '-c', file, '-e', 'stderr']
      : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(name, args, {
    env: { ...process.env, PATH, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const address = `http://localhost:${port}/`;
  const close = async () => {
    await end(child);
    await rm(home, { recursive: true, force: true });
  };
  if (await answers(address, child)) return { name, version, address, close };
  await close();
  throw new Error(`${name}: ${said}`);
}

function versionOf(name: ServerName): string | undefined {
  const { status, stdout, stderr } = spawnSync(name, [name === 'nginx' ? '-v' : 'version'], {
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  return status === 0 ? (/\d+(\.\d+)+/.exec(stdout + stderr)?.[0] ?? '') : undefined;
}

/** What a distribution's own file says around the server block. */
const aroundNginx = (home: string, block: string) => `daemon off;
master_process off;
pid ${home}/pid;
events { }
http {
    access_log off;
    client_body_temp_path ${home}/body;
    proxy_temp_path ${home}/proxy;
    fastcgi_temp_path ${home}/fastcgi;
    uwsgi_temp_path ${home}/uwsgi;
    scgi_temp_path ${home}/scgi;
${block}
}
`;

/** Without certificates and without a second port for commands. */
const aroundCaddy = (block: string) => `{
    admin off
    auto_https off
}
${block.replace('localhost:', 'http://localhost:')}`;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const bound = probe.address();
      probe.close(() => done(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until && child.exitCode === null) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
