import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type MovingServer, movingServer } from './movingServer.ts';

/** Somebody with a browser and a host that may change: what they see, and what their browser stores. */
export interface Reader {
  readonly context: BrowserContext;
  readonly server: MovingServer;
  /** The tab in front. */
  page: Page;
  /** Addresses of all that is stored. */
  readonly stored: () => Promise<string[]>;
  /** All that is stored, as text. */
  readonly storedText: () => Promise<string>;
  /** Waits until a page is stored. */
  readonly isStored: (path: string) => Promise<void>;
  /** Opens a page and waits until it is stored. */
  readonly visit: (path: string) => Promise<void>;
  /** Lets the host serve another version, and opens a page of it until its worker is at work. */
  readonly release: (folder: string, path: string) => Promise<void>;
  /** Text of the page. */
  readonly shown: () => Promise<string>;
  /** Presses the little explorer's button: versions of page, program and data. */
  readonly said: () => Promise<string | null>;
  readonly end: () => Promise<void>;
}

/** A fresh reader of a folder. */
export async function newReader(browser: Browser, folder: string): Promise<Reader> {
  const server = await movingServer(folder);
  const context = await browser.newContext({ bypassCSP: true, acceptDownloads: true });
  const stored = () =>
    reader.page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) found.push(url);
      }
      return found;
    });
  const isStored = async (path: string) => {
    await expect.poll(stored, { timeout: 10_000 }).toContain(server.address + path);
  };
  const workerIsSettled = () =>
    reader.page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return !installing && !waiting && active?.state === 'activated';
    });
  const reader: Reader = {
    context,
    server,
    page: await context.newPage(),
    stored,
    isStored,
    storedText: () =>
      reader.page.evaluate(async () => {
        let text = '';
        for (const name of await caches.keys()) {
          for (const answer of await (await caches.open(name)).matchAll()) text += await answer.text();
        }
        return text;
      }),
    visit: async (path) => {
      await reader.page.goto(server.address + path);
      await isStored(path);
    },
    release: async (version, path) => {
      server.folder = version;
      await reader.page.goto(server.address + path);
      await reader.page.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update();
      });
      await expect.poll(workerIsSettled, { timeout: 10_000 }).toBe(true);
    },
    shown: () => reader.page.locator('main').innerText(),
    said: async () => {
      await reader.page.locator('button').click();
      return reader.page.locator('main[data-said]').getAttribute('data-said', { timeout: 5000 });
    },
    end: async () => {
      await context.close();
      await server.close();
    },
  };
  return reader;
}
