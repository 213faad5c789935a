import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '../../scripts/browsers/findProgram.ts';
import { type OfficeCell, readFods } from './readFods.ts';

const run = promisify(execFile);

/** LibreOffice, where it is installed. */
export const SOFFICE = findProgram(['soffice', 'libreoffice']);

/** A profile whose locale is Indonesian. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>
`;

/** Language of a CSV that is opened: Indonesian, as Windows numbers languages; and English of the United States. */
const LANGUAGE = { id: 1057, en: 1033 };

/** How a file is opened. */
export interface Opening {
  /** Separator of a CSV and the language whose numbers and dates it is read with; none for a workbook. */
  readonly csv?: { readonly delimiter: string; readonly language: keyof typeof LANGUAGE };
}

/** The sheets of a file as the real LibreOffice opens it, with Indonesian locale. */
export type Office = (
  file: string,
  opening: Opening,
) => Promise<ReadonlyMap<string, readonly (readonly OfficeCell[])[]>>;

/** Starts an office with a profile of its own. @returns what opens a file, and what cleans up */
export async function startOffice(program: string): Promise<{ open: Office; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kantor-'));
  await mkdir(join(folder, 'profile/user'), { recursive: true });
  await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), PROFILE);
  const open: Office = async (file, { csv }) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Looks for dates and special numbers, and evaluates formulas: as careless as a spreadsheet can be.
    const tokens =
      csv &&
      `${csv.delimiter.charCodeAt(0)},34,76,1,,${LANGUAGE[csv.language]},false,true,false,false,false,0,true`;
    const filter = tokens ? [`--infilter=Text - txt - csv (StarCalc):${tokens}`] : [];
    await run(program, [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, file]);
    return readFods(await readFile(join(folder, `${basename(file, extname(file))}.fods`), 'utf8'));
  };
  return { open, close: () => rm(folder, { recursive: true, force: true }) };
}
