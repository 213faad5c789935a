import { CITATION_FORMS } from './citations/forms.ts';
import type { Form } from './form.ts';
import { PICTURE_FORMS } from './pictures/forms.ts';
import { SHAPE_FORMS } from './shapes/forms.ts';
import type { Subject } from './subject.ts';
import { TABLE_FORMS } from './tables/forms.ts';

/** Every form of file, in the order in which pages list them. */
export const FORMS: readonly Form[] = [...TABLE_FORMS, ...SHAPE_FORMS, ...PICTURE_FORMS, ...CITATION_FORMS];

/** The forms in which a page's figures can be had. */
export const formsOf = (subject: Subject): readonly Form[] => FORMS.filter((form) => form.offers(subject));
