/** True where pages shall open without a network: not while the site is edited, nor in a build with `OFFLINE=0`. */
export function worksOffline(): boolean {
  return !import.meta.env.DEV && process.env['OFFLINE'] !== '0';
}
