import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCRIPT_NAMES, script } from '../../src/collections/scripts.ts';
import { baselineOf, namesBeyondBaseline, type Standing } from './webFeatures.ts';

/** Newer parts of the platform that a page reads as well without, and why. */
const HARMLESS = {
  css: {
    'css.at-rules.media.scripting': 'widely available since June 2026; the linter is older',
    'css.at-rules.page': 'margins of paper; browsers have their own',
    'css.properties.paint-order': 'widely available since September 2026; the linter is older',
    'css.properties.print-color-adjust': 'its older name stands beside it',
    'css.properties.text-wrap': 'evens the lines of a heading',
    'css.properties.zoom': 'print only: a sheet that fits one page of paper',
  },
  /** Asked for before use, or heard only where it is sent: where it is not there, nothing is offered. */
  script: ['canShare', 'clipboard', 'share', 'writeText', 'touches'],
  /** Names of our own data that some newer interface has, too; programs are read without types. */
  own: ['level', 'link', 'move', 'n', 'small', 'sources', 'to'],
} as const;

const allowed = z.object({
  linter: z.object({
    rules: z.object({
      nursery: z.object({
        useBaseline: z.object({
          options: z.object({
            allowProperties: z.array(z.string()),
            allowAtRules: z.array(z.string()),
            allowMediaConditions: z.array(z.string()),
          }),
        }),
      }),
    }),
  }),
});

describe("the web platform's widely available baseline", () => {
  it('is left in stylesheets only where nothing is lost, and never for what some browser lacks', () => {
    const { linter } = allowed.parse(JSON.parse(readFileSync('biome.json', 'utf8')));
    const { allowProperties, allowAtRules, allowMediaConditions } = linter.rules.nursery.useBaseline.options;
    const keys = [
      ...allowMediaConditions.map((name) => `css.at-rules.media.${name}`),
      ...allowAtRules.map((name) => `css.at-rules.${name}`),
      ...allowProperties.map((name) => `css.properties.${name}`),
    ];
    expect(keys.toSorted()).toEqual(Object.keys(HARMLESS.css).toSorted());
    const standings = new Set<Standing>(['low', 'high']);
    expect(keys.filter((key) => !standings.has(baselineOf(key)))).toEqual([]);
  });

  it.each(SCRIPT_NAMES)('has every name that the program %s asks of the browser', async (name) => {
    const beyond = namesBeyondBaseline((await script(name)).text);
    const harmless: readonly string[] = [...HARMLESS.script, ...HARMLESS.own];
    expect(beyond.filter((found) => !harmless.includes(found))).toEqual([]);
  });
});

describe('the watch over the baseline', () => {
  it('sees names that no widely available interface has', () => {
    const program = 'a.difference(b);document.startViewTransition(f);new URLPattern(p);Promise.try(g)';
    expect(namesBeyondBaseline(program)).toEqual(['URLPattern', 'difference', 'startViewTransition', 'try']);
  });

  it('lets pass what is widely available, names of our own and words in texts', () => {
    const program =
      'Map.groupBy(a,b).get(c).toSorted();new IntersectionObserver(f);x.wilayah;y="a.difference(b)"';
    expect(namesBeyondBaseline(program)).toEqual([]);
  });
});
