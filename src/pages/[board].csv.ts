import type { APIRoute } from 'astro';
import { type BoardFile, boardCsv } from '../downloads/boards/boardFile.ts';
import { BOARD_FILES } from '../downloads/boards/boardFiles.ts';

/** The table of each board, beside its page. */
export const getStaticPaths = () =>
  BOARD_FILES.map((file) => ({ params: { board: file.path }, props: file }));

export const GET: APIRoute<BoardFile> = ({ props }) =>
  new Response(boardCsv(props), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
