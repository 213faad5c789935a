import type { AstroIntegration, ViteUserConfig } from 'astro';

/** Endpoints and pages that exist once, whatever the languages: all files but programs and the names of the search. */
const ONCE = /\/src\/pages\/(?!skrip\/|daftar\/)(?:.*\.ts|rilis\/\[release\]\/.*\.astro)$/;

/** What stands in their place and writes nothing. */
const NOTHING = {
  astro: '---\nexport const getStaticPaths = () => [];\n---\n',
  many: 'export const getStaticPaths = () => [];\nexport const GET = () => new Response(null);',
  one: 'export const GET = () => new Response(null);',
} as const;

/** Lets a run of Astro write pages alone: those of a language whose files another run has written. */
export function pagesOnly(): AstroIntegration {
  const plugin: NonNullable<ViteUserConfig['plugins']>[number] = {
    name: 'pages-only',
    enforce: 'pre',
    load(id) {
      if (!ONCE.test(id)) return null;
      if (id.endsWith('.astro')) return NOTHING.astro;
      return id.includes('[') ? NOTHING.many : NOTHING.one;
    },
  };
  return {
    name: 'pages-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
