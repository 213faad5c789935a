import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGETS, PAGE_KINDS } from '../../scripts/site/budgets.ts';
import { BUILDS, reportOf } from './sites.ts';

describe.for(BUILDS)('%s build', (name) => {
  it('keeps every page within the budget of its kind', () => {
    const lines = readFileSync(reportOf(name), 'utf8').split('\n');
    const weighed = lines.slice(lines.findIndex((line) => line.includes('anggaran')));
    for (const kind of PAGE_KINDS) {
      expect(weighed.some((line) => line.trim().startsWith(BUDGETS[kind].label))).toBe(true);
    }
    expect(weighed.filter((line) => line.startsWith('✗'))).toEqual([]);
  });
});
