import { z } from 'zod';

/** Longest wait for the answer to a command, in milliseconds. */
const PATIENCE = 30_000;

const message = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number().nullable(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
]);

/** A browser that is driven by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export interface Bidi {
  /** The result of a command. @throws (rejects) with the browser's own words, or when it does not answer */
  readonly send: <T>(method: string, params: object, result: z.ZodType<T>) => Promise<T>;
  /** Calls back at every event of this name that the session subscribed to. */
  readonly on: (method: string, act: (params: unknown) => void) => void;
  readonly close: () => void;
}

interface Waiting {
  readonly succeed: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Connects to the address that a browser printed. @throws (rejects) where nothing answers there */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: unknown) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const heard = message.parse(JSON.parse(String(data)));
    if (heard.type === 'event') return listeners.get(heard.method)?.(heard.params);
    const one = waiting.get(heard.id ?? 0);
    waiting.delete(heard.id ?? 0);
    if (heard.type === 'success') one?.succeed(heard.result);
    else one?.fail(new Error(`${heard.error}: ${heard.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('connection closed'));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no browser at ${address}`)), { once: true });
  });
  return {
    send: async (method, params, result) => {
      const id = ++last;
      const answer = await new Promise<unknown>((succeed, reject) => {
        const timer = setTimeout(() => fail(new Error(`no answer: ${method}`)), PATIENCE);
        const fail = (error: Error) => {
          clearTimeout(timer);
          waiting.delete(id);
          reject(error);
        };
        waiting.set(id, {
          fail,
          succeed: (value) => {
            clearTimeout(timer);
            succeed(value);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
      return result.parse(answer);
    },
    on: (method, act) => {
      listeners.set(method, act);
    },
    close: () => socket.close(),
  };
}
