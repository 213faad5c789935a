import { MEDIA_TYPES, NAMED_TYPES, UNKNOWN_TYPE } from '../site/mediaType.ts';
import { CACHE, COMMON, FRAMED, HASHED, UNFRAMED } from './headers.ts';

/** Where and how a server is to serve the site. */
export interface ServerOptions {
  /** Folder on its disk that holds the site. */
  readonly root: string;
  readonly port: number;
  /** Name under which it is asked. */
  readonly name: string;
}

/** Compressing less than this saves nothing. */
const SMALLEST = 256;

/**
 * Server block of nginx for the site, to be included inside `http`. Every header is set once, for the whole server,
 * with values that depend on the address, because a location with headers of its own would lose all others.
 */
export function nginxConfig({ root, port, name }: ServerOptions): string {
  const { 'Content-Security-Policy': policy, ...others } = COMMON;
  const fixed = Object.entries(others).map(([header, value]) => addHeader(header, quoted(value)));
  return `map $uri $pantau_cache {
    default ${quoted(CACHE.other)};
${HASHED.map((pattern) => `    ${quoted(`~${anywhere(pattern)}`)} ${quoted(CACHE.hashed)};`).join('\n')}
}
map $uri $pantau_policy {
    default ${quoted(`${policy}, ${UNFRAMED}`)};
    ${quoted(`~^(/[^/]+)*/${FRAMED}/`)} ${quoted(policy ?? '')};
}
server {
    listen ${port};
    server_name ${name};
    root ${quoted(root)};
    index index.html;
    server_tokens off;
    absolute_redirect off;
    types {
${typesBlock()}
    }
    default_type ${UNKNOWN_TYPE};
    charset utf-8;
    charset_types ${textTypes().join(' ')};
    gzip on;
    gzip_vary on;
    gzip_min_length ${SMALLEST};
    gzip_types ${textTypes().join(' ')};
${fixed.join('\n')}
${addHeader('Content-Security-Policy', '$pantau_policy')}
${addHeader('Cache-Control', '$pantau_cache')}
    error_page 404 /404.html;
    location / {
        try_files $uri $uri/ =404;
    }
    location ~ /(${Object.keys(NAMED_TYPES).join('|')})$ {
        types { }
        default_type text/plain;
    }
    location ~ /\\. {
        return 404;
    }
    location = /404.html {
        internal;
    }
}
`;
}

const quoted = (text: string) => `"${text}"`;
const addHeader = (name: string, value: string) => `    add_header ${name} ${value} always;`;

/** The pattern under any base path. */
const anywhere = (pattern: RegExp) => `^(/[^/]+)*/${pattern.source.slice(1).replaceAll('\\/', '/')}`;

const bare = (type: string) => type.replace(/;.*/, '');

function typesBlock(): string {
  const byType = Map.groupBy(Object.entries(MEDIA_TYPES), ([, type]) => bare(type));
  return [...byType]
    .map(([type, endings]) => `        ${type} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`)
    .join('\n');
}

/** HTML is always among what nginx compresses and names the encoding of. */
const textTypes = () => [
  ...new Set(
    Object.values(MEDIA_TYPES)
      .filter((type) => type.includes('charset=') && !type.startsWith('text/html'))
      .map(bare),
  ),
];
