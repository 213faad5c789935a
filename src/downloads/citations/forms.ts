import type { Form } from '../form.ts';

/** How a page is cited. */
export const CITATION_FORMS: readonly Form[] = [];
