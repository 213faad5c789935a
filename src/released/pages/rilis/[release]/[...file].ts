import type { APIRoute } from 'astro';
import { releasedPages } from '../../../../collections/releasePages.ts';
import { RELEASED_FORMS } from '../../../../downloads/release/forms.ts';
import { areaSubject } from '../../../../downloads/subject.ts';
import { RELEASE_STYLESHEET } from '../../../../model/releaseParts.ts';
import { releaseStylesheet } from '../../../../styles/releaseStylesheet.ts';

interface Props {
  readonly write: () => string;
}

/** The files of the release that is being made: those of each area, and the stylesheet of its pages. */
export const getStaticPaths = () =>
  releasedPages().flatMap(({ release: { id: release }, area }) =>
    area
      ? RELEASED_FORMS.map(({ ending, write }) => ({
          params: { release, file: `${area.path}${ending}` },
          props: { write: () => write(areaSubject(area)) },
        }))
      : [{ params: { release, file: RELEASE_STYLESHEET }, props: { write: releaseStylesheet } }],
  );

export const GET: APIRoute<Props> = ({ props }) => new Response(props.write());
