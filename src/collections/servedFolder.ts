/** Folder of the site whose files a run for another language links to; undefined in the run that writes them. */
export const servedFolder = (): string | undefined => process.env['SERVED_DIR'];
