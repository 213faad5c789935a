import { isText, MEDIA_TYPES, NAMED_TYPES } from '../site/mediaType.ts';
import { CACHE, COMMON, FRAMED, HASHED, UNFRAMED } from './headers.ts';
import type { ServerOptions } from './nginxConfig.ts';

/** Site block of a Caddyfile for the site. */
export function caddyfile({ root, port, name }: ServerOptions): string {
  const { 'Content-Security-Policy': policy = '', ...others } = COMMON;
  const fixed = Object.entries(others).map(([header, value]) => `        ${header} ${quoted(value)}`);
  return `${name}:${port} {
    root * ${quoted(root)}
    encode {
        zstd
        gzip
        match {
${TEXT_TYPES.map((type) => `            header Content-Type ${type}*`).join('\n')}
        }
    }
    header {
${fixed.join('\n')}
    }
    header -Server
    @framed path_regexp ${quoted(`^(/[^/]+)*/${FRAMED}/`)}
    @unframed not path_regexp ${quoted(`^(/[^/]+)*/${FRAMED}/`)}
    header @framed Content-Security-Policy ${quoted(policy)}
    header @unframed Content-Security-Policy ${quoted(`${policy}, ${UNFRAMED}`)}
    @hashed path_regexp ${quoted(HASHED.map(anywhere).join('|'))}
    @other not path_regexp ${quoted(HASHED.map(anywhere).join('|'))}
    header @hashed Cache-Control ${quoted(CACHE.hashed)}
    header @other Cache-Control ${quoted(CACHE.other)}
${typeLines().join('\n')}
    @hidden path_regexp "/\\."
    respond @hidden 404
    @write not method GET HEAD
    respond @write 405
    handle_errors {
        @missing expression {http.error.status_code} == 404
        rewrite @missing /404.html
        file_server
    }
    file_server {
        hide .*
    }
}
`;
}

/** What is text, and so worth compressing. */
const TEXT_TYPES = [
  ...new Set(
    Object.values(MEDIA_TYPES)
      .filter(isText)
      .map((type) => type.replace(/;.*/, '')),
  ),
];

const quoted = (text: string) => `"${text}"`;

/** The pattern under any base path. */
const anywhere = (pattern: RegExp) => `^(/[^/]+)*/${pattern.source.slice(1).replaceAll('\\/', '/')}`;

/** One matcher for each type, for the type follows from the name alone. */
function typeLines(): readonly string[] {
  const endings = Object.entries(MEDIA_TYPES).map(([ending, type]) => [`*${ending}`, type] as const);
  const names = Object.entries(NAMED_TYPES).map(([name, type]) => [`*/${name}`, type] as const);
  const byType = [...Map.groupBy([...endings, ...names], ([, type]) => type)];
  return byType.flatMap(([type, patterns], index) => {
    const paths = patterns.flatMap(([pattern]) => (pattern === '*.html' ? [pattern, '*/'] : [pattern]));
    return [
      `    @type${index} path ${paths.join(' ')}`,
      `    header @type${index} Content-Type ${quoted(type)}`,
    ];
  });
}
