import type { Browser, Page } from 'playwright-core';
import { FRAMED } from '../headers.ts';

/** Paths of one page of each kind that a program does something on. */
const VISITED = ['', 'jelajah/', 'banding/', 'peta/desa/', 'wilayah/'];

/** Longest wait for something that a program does, in milliseconds. */
const PATIENCE = 15_000;

/** What a real browser says of the site under the headers of a real server; one sentence a fault. */
export async function checkBrowser(browser: Browser, address: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  for (const path of VISITED) await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.goto(address);
  const isStored = await page.evaluate(async (limit) => {
    const slow = new Promise<undefined>((done) => setTimeout(done, limit));
    const ready = await Promise.race([navigator.serviceWorker.ready, slow]);
    return ready?.active !== null && ready !== undefined;
  }, PATIENCE);
  if (!isStored) faults.push('the service worker is not registered');
  if (!(await findsPlace(page))) faults.push('the search finds nothing');
  await context.close();
  return faults;
}

/** Types the first letters of a place and waits for choices. */
async function findsPlace(page: Page): Promise<boolean> {
  await page.getByRole('combobox').first().fill('a');
  return page
    .getByRole('option')
    .first()
    .waitFor({ timeout: PATIENCE })
    .then(
      () => true,
      () => false,
    );
}

/**
 * Whether another site may show a page in a frame: what is made for it, and nothing else.
 * @param embed path of a page made for it, or undefined where the site has none
 */
export async function checkFrames(
  browser: Browser,
  address: string,
  embed: string | undefined,
): Promise<readonly string[]> {
  const isShown = async (path: string) => {
    const page = await browser.newPage();
    await page.setContent(`<iframe src="${address}${path}"></iframe>`, { waitUntil: 'networkidle' });
    const heading = await page.frameLocator('iframe').locator('h1, svg').first().count();
    await page.close();
    return heading > 0;
  };
  return [
    ...((await isShown('tentang/')) ? ['tentang/ can be framed by another site'] : []),
    ...(embed !== undefined && !(await isShown(embed))
      ? [`${FRAMED}: cannot be framed by another site`]
      : []),
  ];
}
