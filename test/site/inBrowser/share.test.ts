import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../openData.ts';
import { BUILDS, type Site, site } from '../sites.ts';

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
/** The sentence of the page in its own language; the English one says its language. */
const SENTENCE = 'blockquote.kutip:not([lang])';
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
          const sentence = await page.locator(SENTENCE).innerText();
          await button(page).click();
          const given: unknown = await page.evaluate('window.given');
          expect(given).toEqual([{ text: expect.stringContaining(sentence) }]);
          const text = JSON.stringify(given);
          expect(text).toContain(`\\n${here.address}${path}"`);
          expect(text.includes('simulasi')).toBe(name === 'simulation');
          expect(text.includes('tidak untuk dikutip')).toBe(name === 'simulation');
          if (name === 'simulation') expect(text).toContain('Sumber: ');
        },
        { list: 'takes' },
      );
    },
  );
});

describe('sharing', () => {
  const here = () => site('simulation');

  it('copies nothing where somebody closes the list of the device', async () => {
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => {
        await button(page).click();
        await page.waitForTimeout(200);
        expect(await page.locator('.bagikan:has([data-bagikan]) [role=status]').innerText()).toBe('');
      },
      { list: 'closes' },
    );
  });

  it('without such a list copies the message and says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => {
        await button(page).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Tersalin').waitFor();
        const message = await page.evaluate(() => navigator.clipboard.readText());
        expect(message).toContain(await page.locator(SENTENCE).innerText());
        expect(message.endsWith(`\n${here().address}${pathOf(here(), 'desa')}`)).toBe(true);
        expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
      },
      { permissions },
    );
  });

  it('opens WhatsApp with the message by the link beside it', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      const asked = page.waitForRequest((request) => request.url().startsWith('https://wa.me/'));
      await page.route('https://**/*', (route) => route.abort());
      await page.getByRole('link', { name: 'WhatsApp' }).click();
      const text = new URL((await asked).url()).searchParams.get('text') ?? '';
      expect(text.endsWith(`\n${here().address}${pathOf(here(), 'desa')}`)).toBe(true);
    });
  });

  it('moves nothing on the page and asks nobody', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const height = 'document.querySelector("footer").offsetTop';
      const before = await page.evaluate(height);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
      });
      await button(page).click();
      await page.waitForTimeout(200);
      expect(before).toBeGreaterThan(1000);
      expect(await page.evaluate(height)).toBe(before);
      expect(asked).toEqual([]);
    });
  });

  it('has targets of at least 24 px', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      await page.locator('details.lapor').evaluate((element) => element.setAttribute('open', ''));
      for (const target of await page.locator('.bagikan :is(button, a)').all()) {
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it('shows no button without JavaScript and none on paper', async () => {
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => {
        const buttons = page.locator(':is([data-bagikan], [data-salin]):visible');
        expect(await buttons.count()).toBe(0);
        for (const quoted of await page.locator('blockquote.kutip').all()) {
          expect(await quoted.isVisible()).toBe(true);
        }
      },
      { javaScriptEnabled: false },
    );
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      expect(await button(page).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-bagikan]').isVisible()).toBe(false);
    });
  });

  it('copies each sentence and the report by its own button, and says so beside it', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit(
      here(),
      pathOf(here(), 'desa'),
      async (page) => {
        await page.locator('details.lapor summary').click();
        for (const [name, quoted] of [
          ['Salin', SENTENCE],
          ['Salin kalimat Inggris', 'blockquote[lang=en]'],
          ['Salin laporan', 'details.lapor .isi-lapor'],
        ] as const) {
          const copy = page.getByRole('button', { name, exact: true });
          await copy.click();
          await copy.locator('xpath=..').getByText('Tersalin').waitFor();
          const text = await page.locator(quoted).textContent();
          expect(text?.length).toBeGreaterThan(100);
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
        }
      },
      { permissions },
    );
  });

  it('chooses the text to be copied by hand where a browser gives no clipboard', async () => {
    await visit(here(), pathOf(here(), 'desa'), async (page) => {
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      await page.getByRole('button', { name: 'Salin', exact: true }).click();
      await expect
        .poll(() => page.evaluate('getSelection().toString()'))
        .toBe(await page.locator(SENTENCE).innerText());
      expect(await page.getByText('Tersalin').count()).toBe(0);
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
        expect(text).toContain(await page.locator(SENTENCE).innerText());
        expect(text.endsWith(`\nhttps://contoh.example/pantau/${path}`)).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
