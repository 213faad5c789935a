import type { APIRoute } from 'astro';
import { fileOf } from '../downloads/fileOf.ts';
import { FORMS, formsOf } from '../downloads/forms.ts';
import { type Subject, subjects } from '../downloads/subject.ts';

/** The files beside every page: its address with another ending. */
export const getStaticPaths = () =>
  subjects().flatMap((subject) =>
    formsOf(subject).map(({ ending }) => ({
      params: { file: `${subject.path}${ending}` },
      props: { subject, ending },
    })),
  );

export const GET: APIRoute<{ subject: Subject; ending: string }> = async ({ props }) => {
  const form = FORMS.find(({ ending }) => ending === props.ending);
  if (!form) throw new RangeError(`no form: ${props.ending}`);
  return new Response(await fileOf(props.subject, form), { headers: { 'Content-Type': form.mediaType } });
};
