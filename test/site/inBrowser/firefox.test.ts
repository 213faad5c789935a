import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../../scripts/browsers/findProgram.ts';
import { FIREFOX_CHECKS } from '../../../scripts/browsers/firefoxChecks.ts';
import { type Firefox, launchFirefox } from '../../../scripts/browsers/launchFirefox.ts';
import { readSite } from '../../../scripts/browsers/readSite.ts';
import { serveFolder } from '../../../scripts/site/serveFolder.ts';
import { site } from '../sites.ts';

const program = findFirefox();
const ABSENT = 'no Firefox: neither FIREFOX_PATH nor firefox-esr or firefox on the PATH';

let firefox: Firefox | undefined;
beforeAll(async () => {
  if (program) firefox = await launchFirefox(program);
});
afterAll(() => firefox?.close());

// It has every page, and figures on them; `npm run browsers` looks at any other build.
describe('simulation build in Firefox', () => {
  it.for(FIREFOX_CHECKS)('$label', async ({ needs, run }, { skip }) => {
    if (!firefox) return skip(ABSENT);
    const { folder, address } = site('simulation');
    const here = await readSite(folder, address);
    if (needs && !needs(here)) return skip('this site has no such page');
    expect(await run(firefox.page, here)).toEqual([]);
  });
});

/** A page with a breach of its policy, an error and a line that does not fit a phone. */
const FAULTY = `<!doctype html><html lang="id"><meta charset="utf-8"><title>x</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<body><p>${'panjang'.repeat(80)}</p><img alt="" src="https://example.org/x.png"><script src="x.js"></script></body>`;

describe('the checks in Firefox', () => {
  it('would notice an error, a breach of the policy and a page that is too wide', async ({ skip }) => {
    if (!firefox) return skip(ABSENT);
    const folder = await mkdtemp(join(tmpdir(), 'pantau-'));
    await writeFile(join(folder, 'index.html'), FAULTY);
    await writeFile(join(folder, 'x.js'), 'throw new Error("rusak")');
    const served = await serveFolder(folder, { port: 0 });
    const here = { folder, address: served.address, pages: [''], areas: [], simulated: false };
    const faults: string[] = [];
    for (const { run } of FIREFOX_CHECKS.slice(0, 1)) faults.push(...(await run(firefox.page, here)));
    await served.close();
    await rm(folder, { recursive: true });
    expect(faults.filter((fault) => /rusak/.test(fault))).toHaveLength(1);
    // The page's own policy and the server's are both breached.
    expect(faults.filter((fault) => /example\.org/.test(fault))).toHaveLength(2);
    expect(faults.filter((fault) => /px wide at (360|320) px/.test(fault))).toHaveLength(2);
  });
});
