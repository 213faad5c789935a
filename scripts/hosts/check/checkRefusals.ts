import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './ask.ts';
import { fault, headerFaults } from './checkFile.ts';

/** What no host may give away, and how it says that something is not there. */
export async function checkRefusals(address: string, site: string): Promise<readonly string[]> {
  const notFound = await readFile(join(site, '404.html'));
  const missing = await ask(address, '/tidak/ada');
  const faults = [
    fault('404 status', missing.status, 404),
    fault('404 page', missing.body.equals(notFound), true),
    ...headerFaults('404.html', missing),
  ];
  const refused = [
    '/.git/config',
    '/.htaccess',
    '/kecamatan/.rahasia',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/skrip/',
  ];
  for (const path of refused) {
    const { status, body } = await ask(address, path);
    if (status < 400) faults.push(`${path}: status ${status}`);
    if (/root:|Index of/i.test(body.toString())) faults.push(`${path}: gives away what it holds`);
  }
  const folder = await ask(address, '/tentang');
  faults.push(fault('folder without slash', /^30[1278]$/.test(String(folder.status)), true));
  faults.push(
    fault('folder leads to', new URL(folder.headers.location ?? '', address).pathname, '/tentang/'),
  );
  const post = await ask(address, '/', { method: 'POST' });
  faults.push(fault('POST is refused', post.status >= 400, true));
  return faults.flatMap((found) => found ?? []);
}
