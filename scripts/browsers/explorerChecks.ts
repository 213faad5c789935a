import { z } from 'zod';
import type { Check, CheckedSite } from './check.ts';
import type { FirefoxPage, KeyName } from './firefoxPage.ts';

const EXPLORER = 'jelajah/';
const ARROWS: readonly KeyName[] = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
/** What a reader may choose, by the names of the form's fields. */
const CHOICES = ['tingkat', 'indikator', 'ukuran', 'periode'] as const;

const STOP = 'svg.peta a[tabindex="0"]';
const hasExplorer = ({ pages }: CheckedSite) => pages.includes(EXPLORER);
/** Expression: what the live regions of the page say. */
const SAID = '[...document.querySelectorAll("[role=status]")].map((e) => e.textContent.trim()).join(" ")';
/** Expression: address of the map's link that has focus. */
const HERE = 'document.activeElement.closest("svg.peta a")?.getAttribute("href") ?? ""';
/** Expression: chooses another than the chosen value of a field, as a reader would; its value, or "" where there is no other. */
const choose = (name: string) => `(() => {
  const fields = [...document.querySelectorAll('form [name="${name}"]')];
  const [first] = fields;
  if (!first) return '';
  const say = (field) => ['input', 'change'].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
  if (first instanceof HTMLSelectElement) {
    const other = [...first.options].find((o) => !o.selected && !o.disabled);
    if (!other) return '';
    first.value = other.value;
    say(first);
    return other.value;
  }
  if (first.type === 'radio') {
    const other = fields.find((field) => !field.checked && !field.disabled);
    other?.click();
    return other?.value ?? '';
  }
  const lowest = first.value === first.min;
  if (first.min === first.max) return '';
  lowest ? first.stepUp() : first.stepDown();
  say(first);
  return first.value;
})()`;

/** Opens the explorer and waits until its programs ran. */
async function openExplorer(page: FirefoxPage, { address }: CheckedSite): Promise<readonly string[]> {
  await page.resize(1280, 800);
  await page.open(address + EXPLORER);
  page.complaints();
  return (await page.until(`document.querySelector('${STOP}')`)) ? [] : ['its programs do not run'];
}

/** What the explorer must do in Firefox. */
export const EXPLORER_CHECKS: readonly Check<FirefoxPage>[] = [
  {
    label: 'makes the map of the explorer one stop, and walks it with the arrow keys',
    needs: hasExplorer,
    run: async (page, site) => {
      const faults = [...(await openExplorer(page, site))];
      if (faults.length > 0) return faults;
      const stops = await page.evaluate(`document.querySelectorAll('${STOP}').length`, z.number());
      if (stops !== 1) faults.push(`${stops} stops`);
      await page.evaluate(`document.querySelector('${STOP}').focus()`, z.unknown());
      const began = await page.evaluate(HERE, z.string());
      const walked = new Set([began]);
      for (const arrow of ARROWS) {
        await page.press(arrow);
        walked.add(await page.evaluate(HERE, z.string()));
      }
      if (walked.has('')) faults.push('an arrow key loses the map');
      if (walked.size === 1) faults.push('no arrow key leads to a neighbour');
      return [...faults, ...page.complaints()];
    },
  },
  {
    label: 'answers every control of the explorer, and says so in its live region',
    needs: hasExplorer,
    run: async (page, site) => {
      const faults = [...(await openExplorer(page, site))];
      for (const name of faults.length > 0 ? [] : CHOICES) {
        const before = await page.evaluate(SAID, z.string());
        const chosen = await page.evaluate(choose(name), z.string());
        if (chosen === '') continue;
        const spoke = `${SAID} !== ${JSON.stringify(before)} && ${SAID} !== ''`;
        if (!(await page.until(spoke))) faults.push(`${name}=${chosen}: the live region stays silent`);
        if (name !== 'tingkat') continue;
        const moved = `document.querySelector('g[data-tingkat="${chosen}"] a[tabindex="0"]')`;
        if (!(await page.until(moved))) faults.push(`${name}=${chosen}: its areas cannot be reached`);
      }
      return [...faults, ...page.complaints()];
    },
  },
];
