// Loaded with `--import` before the command itself: counts its calls that change the disk, and kills the process at
// one of them. KILL_AT is the number of the call, negative for the moment after it was handed to the system;
// COUNT_TO names a file for the total instead. KILL_IN limits both to one script, KILL_OF to calls of one name.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT = '0', COUNT_TO, KILL_IN = '', KILL_OF } = process.env;
const at = Number(KILL_AT);
const names = [
  'mkdir',
  'writeFile',
  'rename',
  'symlink',
  'rm',
  'rmdir',
  'unlink',
  'mkdirSync',
  'renameSync',
  'rmSync',
];
let calls = 0;

function counted(holder: object, name: string): void {
  const original: unknown = Reflect.get(holder, name);
  if (typeof original !== 'function') return;
  Reflect.set(holder, name, (...args: readonly unknown[]) => {
    calls++;
    if (calls === at) process.kill(process.pid, 'SIGKILL');
    const result: unknown = Reflect.apply(original, holder, args);
    if (calls === -at) process.kill(process.pid, 'SIGKILL');
    return result;
  });
}

if (process.argv[1]?.endsWith(KILL_IN)) {
  for (const name of names.filter((each) => KILL_OF === undefined || each === KILL_OF)) {
    if (name.endsWith('Sync')) counted(fs, name);
    else counted(fs.promises, name);
  }
  syncBuiltinESMExports();
  const { writeFileSync } = fs;
  if (COUNT_TO) process.on('exit', () => writeFileSync(COUNT_TO, String(calls)));
}
