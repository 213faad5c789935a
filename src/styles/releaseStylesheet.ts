import style from './release.css?inline';

/** The stylesheet that all pages of a release share. */
export const releaseStylesheet = (): string => style;
