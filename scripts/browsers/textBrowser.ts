import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from './findProgram.ts';

const run = promisify(execFile);

/** Columns of a terminal in which the longest address of a quotation stands on one line. */
const COLUMNS = 120;
/** Longest wait for a page, in milliseconds, and the longest text of one, in bytes. */
const LIMITS = { timeout: 20_000, maxBuffer: 16_000_000 };

/** Text browsers by the name of their program, each with what it must be told to print a page. */
const DIALECTS = {
  w3m: {
    text: ['-dump', '-cols', `${COLUMNS}`, '-O', 'UTF-8'],
    links: ['-dump', '-cols', `${COLUMNS}`, '-o', 'display_link_number=1'],
    version: '-version',
  },
  lynx: {
    text: ['-dump', '-nolist', `-width=${COLUMNS}`, '-display_charset=UTF-8'],
    links: ['-dump', '-listonly', `-width=${COLUMNS}`, '-display_charset=UTF-8'],
    version: '-version',
  },
} as const;
export type TextBrowserName = keyof typeof DIALECTS;
export const TEXT_BROWSERS: readonly TextBrowserName[] = ['w3m', 'lynx'];

/** A browser that shows a page as lines of text. */
export interface TextBrowser {
  readonly name: TextBrowserName;
  /** Such as `0.5.3`. */
  readonly version: string;
  /** What a reader sees of a page. */
  readonly read: (address: string) => Promise<string>;
  /** Addresses of the links that a reader can follow. */
  readonly links: (address: string) => Promise<readonly string[]>;
}

/** The text browsers on the `PATH`. */
export async function findTextBrowsers(): Promise<readonly TextBrowser[]> {
  const found = TEXT_BROWSERS.map(async (name) => {
    const program = findProgram([name]);
    return program ? [await openTextBrowser(name, program)] : [];
  });
  return (await Promise.all(found)).flat();
}

async function openTextBrowser(name: TextBrowserName, program: string): Promise<TextBrowser> {
  const dialect = DIALECTS[name];
  const ask = async (args: readonly string[]) => {
    const home = mkdtempSync(join(tmpdir(), 'pantau-'));
    try {
      const env = { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
      return (await run(program, args, { ...LIMITS, env })).stdout;
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  };
  const [version = ''] = /\d[\w.]*/.exec((await ask([dialect.version])).replaceAll(name, '')) ?? [];
  return {
    name,
    version,
    read: (address) => ask([...dialect.text, address]),
    links: async (address) => {
      const listed = (await ask([...dialect.links, address])).matchAll(
        /^\s*\[?\d+[\].]\s+(\S+:\/\/\S.*?)\s*$/gm,
      );
      return Array.from(listed, ([, target = '']) => target);
    },
  };
}
