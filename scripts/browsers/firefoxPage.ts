import { z } from 'zod';
import type { Bidi } from './connectBidi.ts';

/** Code points of WebDriver for keys without a letter (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;
export type KeyName = keyof typeof KEYS;

/** The one page of a Firefox. */
export interface FirefoxPage {
  /** Goes to an address and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Value of an expression in the page, which may be a promise; it must fit JSON and the schema. */
  readonly evaluate: <T>(expression: string, value: z.ZodType<T>) => Promise<T>;
  /** Waits until an expression is true, up to some seconds; false where it never was. */
  readonly until: (expression: string, seconds?: number) => Promise<boolean>;
  /** Which of these names Firefox itself gives to no element of this role inside a selector, for a screen reader. */
  readonly unnamed: (inside: string, role: string, names: readonly string[]) => Promise<readonly string[]>;
  readonly press: (...keys: readonly KeyName[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** A picture of what is seen, as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** Warnings of its Content Security Policy and errors of the pages opened since the last call. */
  readonly complaints: () => readonly string[];
}

const anything = z.unknown();
const evaluated = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.string().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const located = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });
const entry = z.object({ level: z.string(), text: z.string().nullable() });

/** Opens a page in a new session. */
export async function openFirefoxPage({ send, on }: Bidi): Promise<FirefoxPage> {
  let complaints: string[] = [];
  on('log.entryAdded', (params) => {
    const { level, text } = entry.parse(params);
    if (level === 'error' || /Content-Security-Policy/.test(text ?? '')) complaints.push(text ?? '');
  });
  await send('session.subscribe', { events: ['log.entryAdded'] }, anything);
  const { context } = await send(
    'browsingContext.create',
    { type: 'tab' },
    z.object({ context: z.string() }),
  );
  const strike = async (values: readonly string[]) => {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await send(
      'input.performActions',
      { context, actions: [{ type: 'key', id: 'keys', actions }] },
      anything,
    );
  };
  const evaluate = async <T>(expression: string, value: z.ZodType<T>): Promise<T> => {
    const answer = await send(
      'script.evaluate',
      {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      },
      evaluated,
    );
    if (answer.type === 'exception') throw new Error(`${answer.exceptionDetails.text}: ${expression}`);
    const { value: json } = answer.result;
    return value.parse(json === undefined ? undefined : JSON.parse(json));
  };
  return {
    evaluate,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' }, anything);
    },
    until: async (expression, seconds = 5) => {
      const end = Date.now() + seconds * 1000;
      for (;;) {
        const isTrue = await evaluate(`!!(${expression})`, z.boolean()).catch(() => false);
        if (isTrue || Date.now() > end) return isTrue;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    unnamed: async (inside, role, names) => {
      const locate = (locator: object, more: object) =>
        send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1, ...more }, located);
      const start = await locate({ type: 'css', value: inside }, {});
      const startNodes = start.nodes.map(({ sharedId }) => ({ sharedId }));
      const absent: string[] = [];
      for (const name of startNodes.length > 0 ? names : []) {
        const { nodes } = await locate({ type: 'accessibility', value: { role, name } }, { startNodes });
        if (nodes.length === 0) absent.push(name);
      }
      return startNodes.length > 0 ? absent : names;
    },
    press: (...keys) => strike(keys.map((key) => KEYS[key])),
    type: (text) => strike([...text]),
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } }, anything);
    },
    screenshot: async () => {
      const { data } = await send(
        'browsingContext.captureScreenshot',
        { context },
        z.object({ data: z.string() }),
      );
      return Buffer.from(data, 'base64');
    },
    complaints: () => {
      const heard = complaints;
      complaints = [];
      return heard;
    },
  };
}
