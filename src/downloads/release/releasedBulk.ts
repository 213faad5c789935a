/**
 * Files of the whole data that lie in a release on their own. The CSV for Excel and the CSVW description are in its ZIP
 * alone: a release stays for good, so nothing lies in it twice without need.
 */
const LEFT = /-excel\.csv$|-metadata\.json$/;

/** True where a release has the file of the whole data beside its pages. */
export const isReleased = (name: string): boolean => !LEFT.test(name);

/** True in the run of Astro that makes a release. */
export const isMakingRelease = (): boolean => process.env['RELEASE'] !== undefined;
