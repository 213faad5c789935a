import type { APIRoute } from 'astro';
import { offlineWorker } from '../collections/offlineWorker.ts';

/** The one program whose name stays: it lies at the root, because a worker answers only for what lies beside it. */
export const GET: APIRoute = async () =>
  new Response(await offlineWorker(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
