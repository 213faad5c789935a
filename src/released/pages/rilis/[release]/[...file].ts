import type { APIRoute } from 'astro';
import { releasedPages } from '../../../../collections/releasePages.ts';
import { BULK_NAMES, bulkFiles } from '../../../../downloads/bulk/bulkFiles.ts';
import type { FileBody } from '../../../../downloads/form.ts';
import { RELEASED_FORMS } from '../../../../downloads/release/forms.ts';
import { isReleased } from '../../../../downloads/release/releasedBulk.ts';
import { areaSubject } from '../../../../downloads/subject.ts';
import { RELEASE_STYLESHEET } from '../../../../model/releaseParts.ts';
import { releaseStylesheet } from '../../../../styles/releaseStylesheet.ts';

interface Props {
  readonly write: () => FileBody | Promise<FileBody>;
}

/** The files of the release that is being made: of the whole data, of each area, and the stylesheet of its pages. */
export const getStaticPaths = () =>
  releasedPages().flatMap(({ release: { id }, area }) => {
    const file = (name: string, write: Props['write']) => ({
      params: { release: id, file: name },
      props: { write },
    });
    if (area) {
      return RELEASED_FORMS.map(({ ending, write }) =>
        file(`${area.path}${ending}`, () => write(areaSubject(area))),
      );
    }
    const bulk = BULK_NAMES.filter(isReleased).map((name) => file(name, () => bulkFile(name)));
    return [file(RELEASE_STYLESHEET, releaseStylesheet), ...bulk];
  });

export const GET: APIRoute<Props> = async ({ props }) => new Response(await props.write());

async function bulkFile(name: string): Promise<FileBody> {
  const found = (await bulkFiles()).find((one) => one.name === name);
  if (!found) throw new RangeError(`no such file of the whole data: ${name}`);
  return found.body;
}
