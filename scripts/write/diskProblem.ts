import { constants } from 'node:os';
import { errorOf } from '../check/errorOf.ts';
import type { Finding, Problem } from '../check/finding.ts';

const full = errorOf(
  'disk-full',
  'Disk penuh atau jatah tulis habis.',
  'The disk is full or the quota for writing is used up.',
  'Kosongkan ruang lalu ulangi; hasil terakhir yang baik tidak berubah.',
  'Free some space and try again; the last good output is unchanged.',
);
const forbidden = errorOf(
  'not-permitted',
  'Tidak ada izin untuk membaca atau menulis di sini.',
  'There is no permission to read or write here.',
  'Periksa pemilik dan izinnya; hasil terakhir yang baik tidak berubah.',
  'Check owner and permissions; the last good output is unchanged.',
);
const missing = errorOf(
  'not-found',
  'Berkas atau folder ini tidak ada, atau tautannya putus.',
  'This file or folder does not exist, or its link is broken.',
  'Periksa letak dan ejaannya; hasil terakhir yang baik tidak berubah.',
  'Check its place and spelling; the last good output is unchanged.',
);
const unlike = errorOf(
  'wrong-kind',
  'Di sini ada folder di tempat berkas, atau berkas di tempat folder.',
  'A folder stands here in place of a file, or a file in place of a folder.',
  'Pindahkan atau ganti namanya; hasil terakhir yang baik tidak berubah.',
  'Move or rename it; the last good output is unchanged.',
);
const broken = errorOf(
  'disk-failed',
  'Disk tidak dapat membaca atau menulis di sini.',
  'The disk cannot read or write here.',
  'Periksa disknya lalu ulangi; hasil terakhir yang baik tidak berubah.',
  'Check the disk and try again; the last good output is unchanged.',
);

const PROBLEMS: Readonly<Record<string, Problem>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOENT: missing,
  ELOOP: missing,
  EISDIR: unlike,
  ENOTDIR: unlike,
  EEXIST: unlike,
  ENOTEMPTY: unlike,
  EIO: broken,
  EBUSY: broken,
  EMFILE: broken,
  ENFILE: broken,
  EXDEV: broken,
};

/**
 * What the disk refused, as a finding; undefined where the error is not the disk's.
 * @param place what was being written, said where the error does not name a path itself
 */
export function diskProblem(error: unknown, place: string): Finding | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const problem = PROBLEMS[String(error.code)];
  const path = 'path' in error && typeof error.path === 'string' ? error.path : place;
  return problem && { file: path, value: String(error.code), ...problem };
}

/** The same from what another program printed before it failed: `ENOSPC: …` or, of a Rust program, `os error 28`. */
export function diskProblemIn(text: string, place: string): Finding | undefined {
  const numbers = new Map(Object.entries(constants.errno));
  const found = Object.entries(PROBLEMS).find(
    ([code]) => text.includes(`${code}: `) || text.includes(`(os error ${numbers.get(code)})`),
  );
  return found && { file: place, value: found[0], ...found[1] };
}
