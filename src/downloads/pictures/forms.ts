import type { Form } from '../form.ts';

/** A page as a picture. */
export const PICTURE_FORMS: readonly Form[] = [];
