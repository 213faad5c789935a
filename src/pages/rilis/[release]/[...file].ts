import type { APIRoute } from 'astro';
import { pagesBeingReleased, unfinishedRelease, withdrawnPages } from '../../../collections/releasePages.ts';
import { RELEASED_FORMS } from '../../../downloads/release/forms.ts';
import { areaSubject } from '../../../downloads/subject.ts';
import { RELEASE_STYLESHEET } from '../../../model/releaseParts.ts';
import style from '../../../styles/release.css?inline';

interface Props {
  readonly write: () => string;
}

/** Files of the release that is being made: those of each area, and the stylesheet, which withdrawn ones need too. */
export const getStaticPaths = () => {
  const styled = new Set([unfinishedRelease()?.id, ...withdrawnPages().map(({ release }) => release.id)]);
  const sheets = [...styled]
    .filter((id) => id !== undefined)
    .map((release) => ({
      params: { release, file: RELEASE_STYLESHEET },
      props: { write: () => compact(style) },
    }));
  const files = pagesBeingReleased().flatMap(({ release, area }) =>
    area
      ? RELEASED_FORMS.map(({ ending, write }) => ({
          params: { release: release.id, file: `${area.path}${ending}` },
          props: { write: () => write(areaSubject(area)) },
        }))
      : [],
  );
  return [...sheets, ...files];
};

export const GET: APIRoute<Props> = ({ props }) => new Response(props.write());

/** A stylesheet without the space that only its writers need. */
const compact = (css: string) => css.replaceAll(/\s*([{}:;,])\s*/g, '$1').replaceAll(/;\}/g, '}');
