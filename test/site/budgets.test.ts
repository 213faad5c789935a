import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../scripts/site/budgets.ts';
import { overBudget } from '../../scripts/site/overBudget.ts';
import { weighHeaviest } from '../../scripts/site/weighHeaviest.ts';
import { BUILDS, site } from './sites.ts';

describe.for(BUILDS)('%s build', (name) => {
  it('keeps every page within the budget of its kind', async () => {
    const pages = await weighHeaviest(site(name).folder);
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(PAGE_KINDS));
    expect(overBudget(pages)).toEqual([]);
  });
});
