import { lstatSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readlink, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Windows replaces no link by a rename, and follows only absolute ones of this kind without special rights. */
const WINDOWS = process.platform === 'win32';

/** What disks without links answer, such as memory sticks. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Makes `link` lead to a version, by one rename where it is a link already. A real folder in its place is moved
 * among the versions first: only then, once, is there a moment without it, between two calls that follow each
 * other directly; `restoreFolder` ends it. On a disk without links every change goes that way.
 * @returns absolute path of what stood there before, or undefined
 */
export async function pointTo(link: string, version: string, versions: string): Promise<string | undefined> {
  await mkdir(dirname(link), { recursive: true });
  const aside = await linkAside(link, version, versions);
  const stands = lstatSync(link, { throwIfNoEntry: false });
  if (stands && !stands.isSymbolicLink()) {
    const moved = join(resolve(versions), `${process.pid}-lama`);
    rmSync(moved, { recursive: true, force: true });
    renameSync(link, moved);
    renameSync(aside, link);
    return moved;
  }
  const before = stands && resolve(dirname(link), await readlink(link));
  if (stands && (WINDOWS || aside === version)) rmSync(link);
  renameSync(aside, link);
  return before;
}

/** A new link beside the versions, or the version itself where the disk has no links. */
async function linkAside(link: string, version: string, versions: string): Promise<string> {
  const target = WINDOWS ? resolve(version) : relative(resolve(dirname(link)), resolve(version));
  const aside = join(versions, `${basename(version)}.link`);
  rmSync(aside, { force: true });
  try {
    await symlink(target, aside, 'junction');
    return aside;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_LINKS.includes(String(error.code))) return version;
    throw error;
  }
}
