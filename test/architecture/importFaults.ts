import { importsOf, type Module } from './modules.ts';

/** The house of `src`, top floor first: a room may look into the rooms of its own floor and of those below. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/pages', 'src/released', 'src/middleware.ts'],
  ['src/layouts'],
  ['src/components', 'src/downloads'],
  ['src/chart', 'src/map', 'src/collections', 'src/client', 'src/styles'],
];
/** The ground: rooms that see only themselves and what is listed. */
const GROUND: Readonly<Record<string, readonly string[]>> = {
  'src/cube': ['src/model', 'src/stats'],
  'src/files': ['src/model'],
  'src/i18n': ['src/model'],
  'src/stats': ['src/model'],
  'src/model': [],
};
const SCRIPTS_SEE = ['scripts', 'src/files', 'src/model', 'src/stats'];

/** Imports that go up the house, or from `src` into `scripts`, as `from → to`. */
export function importFaults(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const visible = visibleFrom(module.path);
    return importsOf(module)
      .filter((target) => !visible.some((room) => target.startsWith(`${room}/`)))
      .map((target) => `${module.path} → ${target}`);
  });
}

function visibleFrom(path: string): readonly string[] {
  if (path.startsWith('scripts/')) return SCRIPTS_SEE;
  const room = path.split('/').slice(0, 2).join('/');
  const ground = GROUND[room];
  if (ground) return [room, ...ground];
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  return floor === -1 ? [] : [...FLOORS.slice(floor).flat(), ...Object.keys(GROUND)];
}

/** Circles of imports, each once, as the paths along it. */
export function importCycles(modules: readonly Module[]): string[] {
  const imports = new Map(modules.map((module) => [module.path, importsOf(module)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) walk(path, []);
  return cycles;
}

/** Files of more than 200 lines; the words of the site have as many as they need. */
export function longFiles(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => !/^src\/i18n\/[a-z]{2}\//.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200)
    .map(({ path, lines }) => `${path}: ${lines}`);
}
