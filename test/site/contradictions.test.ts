import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../src/model/contradiction.ts';
import { CONTRADICTIONS_PAGE, figuresOfContradiction, writtenOfSide } from './contradictionFigures.ts';
import { openDataOf } from './openData.ts';
import { readPage, type SitePage } from './pages.ts';
import { BUILDS, type Site, site } from './sites.ts';
import { writtenIn } from './writtenFigures.ts';

const articleOf = ({ document }: SitePage, { id }: Contradiction) =>
  document.querySelector(`main article[id="${id}"]`);

/** What the part of the page about a contradiction says otherwise than the open data. */
function faultsOf(here: Site, page: SitePage, contradiction: Contradiction): string[] {
  const article = articleOf(page, contradiction);
  const figures = [...(article?.querySelectorAll('.sisi > li > b') ?? [])];
  const shown = figures.map(({ textContent }) => writtenIn(textContent ?? ''));
  const allowed = figuresOfContradiction(here, contradiction);
  const words = [...(article?.querySelectorAll('*') ?? [])]
    .flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 3))
    .map(({ textContent }) => textContent ?? '');
  return [
    ...(article ? [] : ['no article']),
    ...(JSON.stringify(shown) === JSON.stringify(contradiction.sides.map(writtenOfSide))
      ? []
      : [`sides ${JSON.stringify(shown)}`]),
    ...words.flatMap(writtenIn).filter((number) => !allowed.has(number)),
  ].map((fault) => `${contradiction.id}: ${fault}`);
}

/** Where the sources of a contradiction's sides can be read. */
function sourcesOf(here: Site, { sides }: Contradiction): string[] {
  const publications = openDataOf(here, 'publications');
  const targets = openDataOf(here, 'targets');
  return sides.map((side) => {
    if ('target' in side) return targets.find(({ id }) => id === side.target)?.source.url ?? '';
    const found = publications.find(({ id }) => id === side.publication);
    return found?.url ?? `../sumber/#${side.publication}`;
  });
}

describe.for(BUILDS)('%s build', (name) => {
  it('prints of each contradiction every side as it is in the open data, and no other number', () => {
    const here = site(name);
    const page = readPage(here, CONTRADICTIONS_PAGE);
    const all = openDataOf(here, 'contradictions');
    expect(all.length).toBeGreaterThan(30);
    expect(all.flatMap((each) => faultsOf(here, page, each))).toEqual([]);
    expect(page.document.querySelectorAll('main article')).toHaveLength(all.length);
  });

  it('links each side to the source it was read in', () => {
    const here = site(name);
    const page = readPage(here, CONTRADICTIONS_PAGE);
    for (const contradiction of openDataOf(here, 'contradictions')) {
      const links = [...(articleOf(page, contradiction)?.querySelectorAll('.sisi > li > a') ?? [])];
      expect(
        links.map((link) => link.getAttribute('href')),
        contradiction.id,
      ).toEqual(sourcesOf(here, contradiction));
    }
  });

  it('leads to each contradiction from the list at its top, and from the sources', () => {
    const here = site(name);
    const ids = openDataOf(here, 'contradictions').map(({ id }) => id);
    const fragments = (path: string, selector: string) =>
      [...readPage(here, path).document.querySelectorAll(selector)].map(
        (link) => link.getAttribute('href')?.split('#')[1] ?? '',
      );
    expect(fragments(CONTRADICTIONS_PAGE, 'main nav a').toSorted()).toEqual(ids.toSorted());
    expect(new Set(fragments('sumber/', 'main a[href*="pertentangan/#"]'))).toEqual(new Set(ids));
  });

  it('would notice a changed figure and a changed sentence', () => {
    const here = site(name);
    const page = readPage(here, CONTRADICTIONS_PAGE);
    const [first] = openDataOf(here, 'contradictions');
    if (!first) throw new Error('there is a first contradiction');
    const article = articleOf(page, first);
    const figure = article?.querySelector('.sisi b');
    const sentence = article?.querySelector(':scope > p');
    if (!figure || !sentence) throw new Error('it has a figure and a sentence');
    figure.textContent = '39,9%';
    sentence.textContent = 'Selisihnya 19 poin.';
    expect(faultsOf(here, page, first)).toEqual([
      expect.stringContaining('sides'),
      `${first.id}: 39,9`,
      `${first.id}: 19`,
    ]);
  });
});

describe('the site of a made-up region, which lists no contradictions', () => {
  it('has the page, without an article', () => {
    const { document } = readPage(site('region'), CONTRADICTIONS_PAGE);
    expect(openDataOf(site('region'), 'contradictions')).toEqual([]);
    expect(document.querySelectorAll('main article, main nav')).toHaveLength(0);
    expect(document.querySelector('main .buka p')?.textContent).toBe('Belum ada yang dicatat.');
  });
});
