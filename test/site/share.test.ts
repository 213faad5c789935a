import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/bench/launchChromium.ts';
import { areasWithPage } from './openData.ts';
import { BUILDS, type Site, site } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Puts a device's list of programs into a page, which keeps what it is given, or closes it unused. */
const LIST = (answer: 'takes' | 'closes' | 'none') => `
  window.given = [];
  const answers = {
    takes: (data) => (window.given.push(data), Promise.resolve()),
    closes: () => Promise.reject(new DOMException('closed', 'AbortError')),
    none: undefined,
  };
  Object.defineProperty(navigator, 'share', { value: answers.${answer}, configurable: true });
`;

/** Does something on the page of an area, its device with or without a list of programs. */
async function visit<T>(
  here: Site,
  path: string,
  act: (page: Page) => Promise<T>,
  { list = 'none', ...options }: BrowserContextOptions & { list?: 'takes' | 'closes' | 'none' } = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) await page.addInitScript(LIST(list));
    await page.goto(`${here.address}${path}#isi`);
    return await act(page);
  } finally {
    await context.close();
  }
}

const pathOf = (here: Site, level: 'desa' | 'kecamatan') => `${areasWithPage(here, level)[0]?.path}/`;
const button = (page: Page) => page.getByRole('button', { name: 'Bagikan' });

describe.for(BUILDS)('%s build', (name) => {
  it.for(['kecamatan', 'desa'] as const)(
    'gives the list of the device the sentence, its source and the address of a %s',
    async (level) => {
      const here = site(name);
      const path = pathOf(here, level);
      await visit(
        here,
        path,
        async (page) => {
          const sentence = await page.locator('blockquote.kutip').innerText();
          await button(page).click();
          const given: unknown = await page.evaluate('window.given');
          expect(given).toEqual([{ text: expect.stringContaining(sentence) }]);
          const text = JSON.stringify(given);
          expect(text).toContain(`\\n${here.address}${path}"`);
          expect(text.includes('simulasi')).toBe(name === 'simulation');
          expect(text.includes('tidak untuk dikutip')).toBe(name === 'simulation');
          if (name === 'simulation') expect(text).toContain('Sumber: ');
          expect(await page.locator('dialog').count()).toBe(0);
        },
        { list: 'takes' },
      );
    },
  );
});

describe('sharing', () => {
  const here = () => site('simulation');

  it('opens nothing where somebody closes the list of the device', async () => {
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => {
        await button(page).click();
        await page.waitForTimeout(200);
        expect(await page.locator('dialog').count()).toBe(0);
      },
      { list: 'closes' },
    );
  });

  it('without such a list shows the message, copies it and says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => {
        await button(page).click();
        const panel = page.getByRole('dialog', { name: 'Bagikan' });
        const message = await panel.getByRole('textbox').inputValue();
        expect(message.endsWith(`\n${here().address}${pathOf(here(), 'desa')}`)).toBe(true);
        expect(
          await panel.getByRole('button', { name: 'Salin' }).evaluate((e) => e === document.activeElement),
        ).toBe(true);
        await page.keyboard.press('Enter');
        await panel.getByText('Tersalin').waitFor();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(message);
        const link = new URL((await panel.getByRole('link').getAttribute('href')) ?? '');
        expect(link.origin).toBe('https://wa.me');
        expect(link.searchParams.get('text')).toBe(message);
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
        expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
      },
      { permissions },
    );
  });

  it('where a page may not copy selects the message, and closes by its button', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      await button(page).click();
      await page.getByRole('button', { name: 'Salin' }).click();
      await page.getByText('tinggal disalin').waitFor();
      const field = page.locator('dialog textarea');
      expect(
        await field.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd)),
      ).toBe(await field.inputValue());
      await page.getByRole('button', { name: 'Tutup' }).click();
      await page.locator('dialog').waitFor({ state: 'detached' });
    });
  });

  it('moves nothing on the page and asks nobody', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const height = 'document.querySelector("footer").offsetTop';
      const before = await page.evaluate(height);
      await button(page).click();
      await page.getByRole('dialog').waitFor();
      expect(before).toBeGreaterThan(1000);
      expect(await page.evaluate(height)).toBe(before);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(asked).toEqual([]);
    });
  });

  it('has fields of at least 24 px', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      await button(page).click();
      for (const field of await page.locator('.bagikan :is(button, a)').all()) {
        expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it('shows no button without JavaScript and none on paper', async () => {
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => expect(await page.locator('[data-bagikan]').isVisible()).toBe(false),
      { javaScriptEnabled: false },
    );
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      expect(await button(page).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-bagikan]').isVisible()).toBe(false);
    });
  });

  it('without JavaScript links to WhatsApp where the address of the site is known', async () => {
    const region = site('region');
    const path = pathOf(region, 'desa');
    await visit(
      region,
      path,
      async (page) => {
        const link = page.getByRole('link', { name: 'WhatsApp' });
        expect(await link.isVisible()).toBe(true);
        const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
        expect(text).toContain(await page.locator('blockquote.kutip').innerText());
        expect(text.endsWith(`\nhttps://contoh.example/${path}`)).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
