import { plainText } from './plainText.ts';

/** What a page says around its tables, gathered as its elements are met. */
export class PageText {
  readonly #headings: string[] = [];
  readonly #choices: string[] = [];
  #title = '';
  #heading: string | undefined;
  #select = '';
  #option: { readonly isChosen: boolean; text: string } | undefined;
  #isTitle = false;

  /** Texts of h1 to h6 so far. */
  get headings(): readonly string[] {
    return this.#headings;
  }

  /** Options marked as chosen so far, as `name of the select: text`; an unmarked select says nothing. */
  get choices(): readonly string[] {
    return this.#choices;
  }

  get title(): string {
    return plainText(this.#title);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'title') this.#isTitle = true;
    if (isHeading(name)) this.#heading = '';
    if (name === 'select') this.#select = attributes['name'] || attributes['id'] || '';
    if (name === 'option') this.#option = { isChosen: attributes['selected'] !== undefined, text: '' };
  }

  /** @returns whether the text belongs to the page alone, not to the cell that it stands in */
  takeText(text: string): boolean {
    if (this.#isTitle) this.#title += text;
    else if (this.#option) this.#option.text += text;
    else if (this.#heading !== undefined) this.#heading += text;
    return this.#isTitle || this.#option !== undefined;
  }

  close(name: string): void {
    if (name === 'title') this.#isTitle = false;
    if (isHeading(name)) this.#closeHeading();
    if (name === 'option') this.#closeOption();
  }

  #closeHeading(): void {
    this.#headings.push(plainText(this.#heading ?? ''));
    this.#heading = undefined;
  }

  #closeOption(): void {
    const text = plainText(this.#option?.text ?? '');
    if (this.#option?.isChosen) this.#choices.push(this.#select ? `${this.#select}: ${text}` : text);
    this.#option = undefined;
  }
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}
