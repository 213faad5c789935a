import { workbook as indonesian } from '../id/workbook.ts';

/** Workbooks exist once, in Indonesian with an English column of meanings. */
export const workbook: typeof indonesian = indonesian;
