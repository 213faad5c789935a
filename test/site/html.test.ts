import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { HTML_RULES } from './htmlRules.ts';
import { readEnglishPages, readPages, readReleasedPages } from './pages.ts';
import { BUILDS, site } from './sites.ts';

/** Of pages that one pattern writes, those of releases and in English, every so many. */
const EACH = 25;

const validator = new HtmlValidate(HTML_RULES);

describe.for(BUILDS)('%s build', (name) => {
  it('writes valid HTML on every page', async () => {
    const problems: string[] = [];
    const english = (await readEnglishPages(site(name))).filter((_, index) => index % EACH === 0);
    const released = (await readReleasedPages(site(name))).filter((_, index) => index % EACH === 0);
    for (const { path, html } of [...(await readPages(site(name))), ...english, ...released]) {
      const { results } = await validator.validateString(html, path === '' ? 'index.html' : path);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) {
          problems.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(problems.slice(0, 20), `${problems.length} problems`).toEqual([]);
  });
});
