import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real Chromium without a window: the one in the dev dependencies, or `CHROMIUM_PATH`. */
export async function launchChromium(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  return playwright.launch({
    executablePath: CHROMIUM_PATH ?? (await chromium.executablePath()),
    // Fewer processes: on two cores they only wait for each other.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--in-process-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });
}
