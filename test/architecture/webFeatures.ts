import { features } from 'web-features';

/** Where a part of the platform stands; `unknown` where no feature lists it. */
export type Standing = 'high' | 'low' | 'limited' | 'unknown';

const ORDER: readonly Standing[] = ['unknown', 'limited', 'low', 'high'];
const better = (a: Standing, b: Standing): Standing => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

const byKey = new Map<string, Standing>();
for (const feature of Object.values(features)) {
  if (feature.kind !== 'feature') continue;
  for (const key of feature.compat_features ?? []) {
    const { baseline } = feature.status.by_compat_key?.[key] ?? feature.status;
    byKey.set(
      key,
      better(byKey.get(key) ?? 'unknown', baseline === 'high' || baseline === 'low' ? baseline : 'limited'),
    );
  }
}

/** The best standing that any interface gives a name of an interface or of one of its members. */
const byName = new Map<string, Standing>();
for (const [key, standing] of byKey) {
  const [, name = ''] = /^(?:api|javascript\.builtins)\.(?:.+\.)?(\w+)$/.exec(key) ?? [];
  if (name !== '') byName.set(name, better(byName.get(name) ?? 'unknown', standing));
}

/** Standing of a part of the platform by its key in MDN's compatibility data: `css.properties.zoom`. */
export function baselineOf(key: string): Standing {
  return byKey.get(key) ?? 'unknown';
}

/**
 * Names that a program asks of objects, or makes objects of, that no widely available interface has, in
 * alphabetical order. Names alone tell no types: one that an older interface has too is not found.
 */
export function namesBeyondBaseline(program: string): string[] {
  const code = program.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  const names = Array.from(code.matchAll(/(?:\.|\bnew\s+)([A-Za-z_]\w*)/g), ([, name = '']) => name);
  const beyond = new Set<Standing | undefined>(['low', 'limited']);
  return [...new Set(names)].filter((name) => beyond.has(byName.get(name))).toSorted();
}
