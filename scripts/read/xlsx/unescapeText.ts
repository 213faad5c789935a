/** Text of a cell without outer white space, with `_x000D_` and the like as the sign they stand for (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim();
}
