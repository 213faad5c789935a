import type { Browser, Page } from 'playwright-core';
import { observeEvents } from './observeEvents.ts';
import { SLOWER_PROCESSOR } from './slowNetwork.ts';

/** Something that a reader does again and again. */
export interface Interaction {
  readonly label: string;
  /** Event whose answer counts. */
  readonly event: string;
  /** Brings the page to where it can be done. */
  readonly prepare: (page: Page) => Promise<unknown>;
  readonly act: (page: Page, turn: number) => Promise<unknown>;
}

/** Milliseconds between two turns: longer than any answer, so that none waits for the one before. */
const PAUSE = 250;

/** Shortest time that the browser reports; what is not reported was answered within it. */
const UNREPORTED = 16;

/**
 * How long each turn of an interaction took until its answer was painted, in milliseconds, on the slower processor.
 * @param ready what the page shows when it can be used
 */
export async function timeInteractions(
  browser: Browser,
  address: string,
  ready: string,
  { event, prepare, act }: Interaction,
  turns: number,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(observeEvents);
  await page.goto(address);
  await page.locator(ready).waitFor();
  await prepare(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await page.evaluate('window.answered.length = 0');
    await act(page, turn);
    await page.waitForTimeout(PAUSE);
    const seen: { readonly name: string; readonly duration: number }[] =
      await page.evaluate('window.answered');
    times.push(
      Math.max(UNREPORTED, ...seen.filter(({ name }) => name === event).map(({ duration }) => duration)),
    );
  }
  await context.close();
  return times;
}
