/** What somebody without a network reads and works with: pages, tables for office programs and people, citations. */
const TAKEN = /\.(html|csv|xlsx|txt)$|^favicon\.svg$/;

/** Needs a server (404, what the browser stored), stands in other sites, is old, or is the same table once more. */
const LEFT = /^((en\/)?(404\.html|luring\/|sematan\/)|robots\.txt|rilis\/[^/]+\/)|-excel\.csv$/;

/** True where a file of the site belongs into the ZIP that is read without a network. */
export function isTaken(file: string): boolean {
  return TAKEN.test(file) && !LEFT.test(file);
}
