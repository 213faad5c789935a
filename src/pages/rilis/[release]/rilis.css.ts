import type { APIRoute } from 'astro';
import { releases } from '../../../collections/releases.ts';
import { releaseStylesheet } from '../../../styles/releaseStylesheet.ts';

/** The stylesheet of the notices in the place of withdrawn releases. */
export const getStaticPaths = () =>
  releases().flatMap(({ id, withdrawn }) => (withdrawn ? { params: { release: id } } : []));

export const GET: APIRoute = () => new Response(releaseStylesheet());
