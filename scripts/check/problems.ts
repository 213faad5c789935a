import { boardProblems } from './boards/boardProblems.ts';
import { contradictionProblems } from './contradictionProblems.ts';
import { fileProblems } from './fileProblems.ts';
import { rowProblems } from './rowProblems.ts';
import { tableProblems } from './tableProblems.ts';

/** Every fault that the checks can name. */
export const problems = {
  ...rowProblems,
  ...fileProblems,
  ...tableProblems,
  ...contradictionProblems,
  ...boardProblems,
};
