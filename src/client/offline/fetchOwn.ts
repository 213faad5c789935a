/** Milliseconds after which a page that was loaded by a reload may reload itself again. */
const PAUSE = 60_000;

/**
 * Fetches a file whose name holds the hash of its content. Where it is gone, the site was released anew while this page
 * was open (or stored): the page is reloaded, and reader gets new page and new data. Never twice in a row: the answer
 * of a page that was itself reloaded a moment ago comes back as it is, for the program to say what is missing.
 * @param address relative to the page, as its data- attribute names it
 * @throws (rejects) without a network where the file is not stored, as `fetch` does
 */
export async function fetchOwn(address: string): Promise<Response> {
  const answer = await fetch(address);
  const [loading] = performance.getEntriesByType('navigation');
  const reloaded = loading instanceof PerformanceNavigationTiming && loading.type === 'reload';
  if (answer.status !== 404 || (reloaded && performance.now() < PAUSE)) return answer;
  location.reload();
  return new Promise(() => {});
}
