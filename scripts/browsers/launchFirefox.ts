import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Bidi, connectBidi } from './connectBidi.ts';
import { type FirefoxPage, openFirefoxPage } from './firefoxPage.ts';

/** A running Firefox with one page. */
export interface Firefox {
  /** Such as `153.7.0`. */
  readonly version: string;
  readonly page: FirefoxPage;
  readonly close: () => Promise<void>;
}

/** Longest wait for Firefox to say where it listens, in milliseconds. */
const PATIENCE = 60_000;

/** Firefox of its own accord asks Mozilla for this and that; a check asks nobody. */
const PREFERENCES = [
  ['services.settings.server', '"data:,#remote-settings-dummy/v1"'],
  ['app.normandy.enabled', 'false'],
  ['network.captive-portal-service.enabled', 'false'],
  ['network.connectivity-service.enabled', 'false'],
  ['browser.region.network.url', '""'],
  ['ui.prefersReducedMotion', '1'],
]
  .map(([name, value]) => `user_pref("${name}", ${value});`)
  .join('\n');

const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });

/** Starts a Firefox without a window and with a new profile. @throws (rejects) where it does not start */
export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'pantau-'));
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const args = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
    'about:blank',
  ];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      const fail = () => reject(new Error(`${program} does not listen: ${said.slice(0, 500)}`));
      const timer = setTimeout(fail, PATIENCE);
      child.once('error', reject);
      child.once('close', fail);
      child.stderr.on('data', (chunk) => {
        said += chunk;
        const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
        if (!found) return;
        clearTimeout(timer);
        resolve(found);
      });
    });
    const bidi = await connectBidi(`${address}/session`);
    const { capabilities } = await bidi.send('session.new', { capabilities: {} }, session);
    const page = await openFirefoxPage(bidi);
    return { version: capabilities.browserVersion, page, close: closing(bidi, stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function closing(bidi: Bidi, stop: () => Promise<void>): () => Promise<void> {
  return async () => {
    bidi.close();
    await stop();
  };
}
