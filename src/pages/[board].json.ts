import type { APIRoute } from 'astro';
import { type BoardFile, boardJson } from '../downloads/boards/boardFile.ts';
import { BOARD_FILES } from '../downloads/boards/boardFiles.ts';

/** The table of each board, beside its page. */
export const getStaticPaths = () =>
  BOARD_FILES.map((file) => ({ params: { board: file.path }, props: file }));

export const GET: APIRoute<BoardFile> = ({ props }) =>
  new Response(boardJson(props), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
