import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileAt } from '../../../scripts/site/fileAt.ts';
import { mediaType } from '../../../scripts/site/mediaType.ts';

/** A host whose content and health a test changes while readers are on it. */
export interface MovingServer {
  readonly address: string;
  /** Folder that is served. */
  folder: string;
  /** `dead` takes connections and never answers; `broken` answers 500 with a page of its own. */
  health: 'well' | 'dead' | 'broken';
  /** Milliseconds before each answer. */
  delay: number;
  /** Paths asked for since it was last emptied. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder that may be exchanged, on a free port of this machine. */
export async function movingServer(folder: string): Promise<MovingServer> {
  const http = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    state.asked.push(path);
    if (state.health === 'dead') return;
    setTimeout(() => void answer(state, response, path), state.delay);
  });
  await new Promise<void>((resolve) => {
    http.listen(0, 'localhost', resolve);
  });
  const bound = http.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const state: MovingServer = {
    address: `http://localhost:${port}/`,
    folder,
    health: 'well',
    delay: 0,
    asked: [],
    close: () =>
      new Promise((done) => {
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
  return state;
}

async function answer(state: MovingServer, response: ServerResponse, path: string): Promise<void> {
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  if (state.health === 'broken') {
    response.writeHead(500, html).end('<!doctype html><title>500</title><h1>Server error</h1>');
    return;
  }
  const found = await fileAt(state.folder, path);
  if (found.kind === 'folder') response.writeHead(301, { Location: `${path}/` }).end();
  else if (found.kind === 'nothing')
    response.writeHead(404, html).end(await readFile(join(state.folder, '404.html')));
  else {
    const body = await readFile(found.file);
    response.writeHead(200, { 'Content-Type': mediaType(found.file) }).end(body);
  }
}
