import { actionsFile } from './actionRows.ts';
import type { BoardFile } from './boardFile.ts';
import { readinessFile } from './readinessRows.ts';
import { reflectionsFile } from './reflectionRows.ts';

/** The tables of all boards. */
export const BOARD_FILES: readonly BoardFile[] = [reflectionsFile, readinessFile, actionsFile];
