import type { Form } from '../form.ts';

/** The areas of a page with their rows as properties. */
export const SHAPE_FORMS: readonly Form[] = [];
