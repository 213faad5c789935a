import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A copy of the project in which the site can be built, so that a test does not write into this one. */
export async function copyProject(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'proyek-'));
  for (const name of ['scripts', 'src', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    await cp(join(ROOT, name), join(home, name), { recursive: true });
  }
  await mkdir(join(home, 'public'));
  await cp(join(ROOT, 'public/favicon.svg'), join(home, 'public/favicon.svg'));
  await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'junction');
  return home;
}
