import type { Browser } from 'playwright-core';
import { observePainting, type Painting } from './observePainting.ts';
import { SLOW_NETWORK, SLOWER_PROCESSOR } from './slowNetwork.ts';

/** What one visit to a page cost. */
export interface Visit extends Painting {
  /** Bytes that came over the network, headers included. */
  readonly bytes: number;
  readonly requests: number;
}

/** Longest wait for a map to be painted, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Visits an address with an empty cache on the slow network.
 * @param shapes how many shapes the page's map has when it is complete; 0 where no map is waited for
 */
export async function timeVisit(browser: Browser, address: string, shapes: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.addInitScript(observePainting, shapes);
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  const late = async (): Promise<never> => {
    await page.waitForTimeout(PATIENCE);
    throw new Error(`not painted: ${address}`);
  };
  const painting = await Promise.race([page.evaluate<Painting>('window.painting'), late()]);
  await context.close();
  return { ...painting, bytes, requests };
}
