import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site } from '../sites.ts';

/** What shows that the program has drawn everything. */
export const SHOWN = '#hitung:not(:empty)';

/** Opens the explorer of a build and does something there; fails at any error of the page but expected ones. */
export async function explore<T>(
  browser: Browser,
  here: Site,
  query: string,
  act: (page: Page) => Promise<T>,
  { expected = /^$/, ...options }: BrowserContextOptions & { readonly expected?: RegExp } = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.goto(`${here.address}jelajah/${query}`);
    if (options.javaScriptEnabled !== false) await page.locator(SHOWN).waitFor();
    const result = await act(page);
    expect(errors.filter((message) => !expected.test(message))).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** Lets the page finish what it puts off until after a frame. */
export const settle = (page: Page) => page.waitForTimeout(150);

/** The link of an area on the map. */
export const areaLink = (page: Page, code: string) => page.locator(`[id="${code}"]`);
