import type { Session } from './session.ts';

/** Watches one answer for silence. */
export interface Listening {
  /** Aborts after silence, or when the session is over. */
  readonly signal: AbortSignal;
  readonly isSilent: () => boolean;
  /** Something came: the time starts again. */
  readonly heard: () => void;
  readonly stop: () => void;
}

/** Starts listening for the answer to one request. */
export function listen({ limits, over }: Session): Listening {
  const silence = new AbortController();
  const start = () => setTimeout(() => silence.abort(), limits.silence);
  let timer = start();
  return {
    signal: AbortSignal.any([over, silence.signal]),
    isSilent: () => silence.signal.aborted,
    heard: () => {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer),
  };
}
