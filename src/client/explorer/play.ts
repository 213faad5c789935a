/** Milliseconds that a period is shown for. */
const STEP = 900;

/** Walks through the periods until the last one or until it is stopped. */
export interface Player {
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * @param step shows the next period, from the first where it starts at the last; false where no other follows
 * @param onChange called when it starts and when it ends
 */
export function player(step: (starts: boolean) => boolean, onChange: (playing: boolean) => void): Player {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    onChange(false);
  };
  const start = () => {
    onChange(true);
    step(true);
    timer = setInterval(() => {
      if (!step(false)) stop();
    }, STEP);
  };
  return { stop, toggle: () => (timer === undefined ? start() : stop()) };
}
