import { CSV_METADATA, DATA_PACKAGE } from '../description/bulkDescriptions.ts';
import type { Description } from './description.ts';

/** Every file that describes the bulk tables. */
export const DESCRIPTIONS: readonly Description[] = [DATA_PACKAGE, CSV_METADATA];
