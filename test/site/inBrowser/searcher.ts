import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { site } from '../sites.ts';

/** Files of names, as a program asks for them. */
export const NAMES = '**/daftar/nama.*.json';

/** A small phone. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** The search field, the choices below it, and what is said there. */
export const field = (page: Page) => page.getByRole('combobox');
export const options = (page: Page) => page.getByRole('option');
export const said = (page: Page) => page.getByRole('banner').getByRole('status');

/** Opens a page of the production build in a context of its own and does something there. */
export async function visit<T>(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  act: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  const { address } = site('production');
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    return await act(page, address);
  } finally {
    await context.close();
  }
}
