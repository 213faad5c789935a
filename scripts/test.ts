import { parseArgs } from 'node:util';
import { runTestStep, type Verdict } from './site/runTestStep.ts';
import {
  BROWSER_TESTS,
  SITE_TESTS,
  SITES_STEP,
  STATIC_STEPS,
  type TestStep,
  UNIT_TESTS,
} from './site/testSteps.ts';

const HELP = `npm test: menjalankan semua pemeriksaan (runs every check)
          ${[...STATIC_STEPS, SITES_STEP, UNIT_TESTS, SITE_TESTS, BROWSER_TESTS].map(({ label }) => label).join(', ')}

  --quick               hanya tipe, lint, dan format (types, lint and format only)
  CHROMIUM_PATH=berkas  pakai Chromium lain (use another Chromium)
  --help                keterangan ini (this text)

Baris terakhir: N passed, N failed.
`;

const { values } = parseArgs({
  options: { help: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const lines: string[] = [];
const verdicts: Verdict[] = [];
if (values.help) process.stdout.write(HELP);
else {
  if (values.quick) await inTurn(STATIC_STEPS);
  else {
    // The tests of the sites wait for the sites; all else is done while these are built.
    await Promise.all([inTurn([SITES_STEP]), inTurn([...STATIC_STEPS, UNIT_TESTS])]);
    // A browser often waits, for a page or a moment: the pages are read meanwhile.
    await Promise.all([inTurn([BROWSER_TESTS]), inTurn([SITE_TESTS])]);
  }
  process.exitCode = total();
}

async function inTurn(steps: readonly TestStep[]): Promise<void> {
  for (const step of steps) {
    console.log(`\n▶ ${step.label}`);
    const began = performance.now();
    const verdict = await runTestStep(step);
    const seconds = `${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} detik`;
    const left = verdict.skipped > 0 ? `, ${verdict.skipped} dilewati` : '';
    const counts = step.countsTests ? `${verdict.passed} lulus, ${verdict.failed} gagal${left}, ` : '';
    const line = `${verdict.failed === 0 ? '✓' : '✗'} ${step.label.padEnd(12)} ${counts}${seconds}`;
    console.log(line);
    lines.push(line);
    verdicts.push(verdict);
  }
}

/** Prints how every step ended, and the sum. @returns the exit code */
function total(): number {
  const sum = (of: (verdict: Verdict) => number) => verdicts.reduce((all, verdict) => all + of(verdict), 0);
  const failed = sum((verdict) => verdict.failed);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`${sum((verdict) => verdict.passed)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
