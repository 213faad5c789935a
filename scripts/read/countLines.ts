/** Line ends between two places of a text: LF, CR LF, or a CR alone as old spreadsheets for the Mac write it. */
export function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
}
