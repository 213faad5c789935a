import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, hasErrors } from '../check/finding.ts';
import type { PublicationFolder } from '../read/sources.ts';
import { diskProblem } from '../write/diskProblem.ts';
import { finishReplacing, replaceFiles } from '../write/replaceFiles.ts';
import type { AddressedPublication } from './addressed.ts';
import { contentProblems } from './contentProblems.ts';
import { downloadResources } from './downloadResources.ts';
import type { Limits } from './limits.ts';
import { noteDownloads } from './noteDownloads.ts';
import { startSession } from './session.ts';

/** Checks a publication as it would be with its downloads. */
export type CheckFolder = (folder: PublicationFolder) => readonly Finding[] | Promise<readonly Finding[]>;

/** What fetching needs from outside. */
export interface FetchOptions {
  readonly dataDir: string;
  readonly check: CheckFolder;
  /** Day that is noted, `2026-07-14`. */
  readonly day: string;
  readonly limits: Limits;
  readonly userAgent: string;
}

/** How fetching one publication ended. */
export interface Fetched {
  readonly state: 'updated' | 'same' | 'failed';
  /** Why it failed; where it did not, warnings. */
  readonly findings: readonly Finding[];
}

/** Downloads a publication, checks it, and only then replaces its last good files. */
export async function fetchPublication(
  publication: AddressedPublication,
  { dataDir, check, day, limits, userAgent }: FetchOptions,
): Promise<Fetched> {
  const { folder } = publication;
  const path = join(dataDir, folder.room, folder.id);
  if (publication.findings.length > 0) return { state: 'failed', findings: publication.findings };
  try {
    await finishReplacing(path);
    const descriptor = await readFile(join(path, 'datapackage.json'), 'utf8');
    const {
      bytes,
      contents,
      findings: faults,
    } = await downloadResources(publication, startSession(limits, userAgent));
    if (faults.length > 0) return { state: 'failed', findings: faults };

    const noted = noteDownloads(descriptor, bytes, day);
    const files = new Map([...folder.files, ...contents, ['datapackage.json', noted]]);
    const findings = await check({ ...folder, files });
    if (hasErrors(findings)) return { state: 'failed', findings: [...findings, refusal(folder, findings)] };

    const same = await Promise.all([...bytes].map(([name, content]) => holds(join(path, name), content)));
    const isSame = same.every(Boolean);
    if (!isSame || noted !== descriptor) {
      await replaceFiles(path, new Map([...bytes, ['datapackage.json', Buffer.from(noted)]]));
    }
    return { state: isSame ? 'same' : 'updated', findings };
  } catch (error) {
    const problem = diskProblem(error, `${folder.room}/${folder.id}`);
    if (!problem) throw error;
    return { state: 'failed', findings: [problem] };
  }
}

function refusal({ room, id }: PublicationFolder, findings: readonly Finding[]): Finding {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { file: `${room}/${id}`, value: String(errors), ...contentProblems.faulty };
}

/** True where a file has exactly these bytes. @throws what the disk says of anything but a missing file */
async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(file)).equals(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
