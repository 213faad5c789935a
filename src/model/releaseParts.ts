/** Name of the stylesheet that all pages of a release share. */
export const RELEASE_STYLESHEET = 'rilis.css';

/** Marks in a frozen page where each build says whether the release is the newest. */
export const RELEASE_BANNER = '<!--kini-->';

/** Stands around the row of a file in the page of a release, which is written once all files are known. */
export const FILE_ROW = ['<!--berkas-->', '<!--/berkas-->'] as const;

/** Inside the site, while it is built: what stands above the frozen pages of each release. */
export const BANNERS_FILE = 'rilis/spanduk.json';
