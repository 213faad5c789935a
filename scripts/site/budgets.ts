/** Kinds of pages that have a budget of their own, in the order of the report. */
export const PAGE_KINDS = ['home', 'kecamatan', 'desa', 'desa-map', 'embed', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * What a kind of page is called, and the most bytes its HTML may have after brotli 11, stylesheet included; what stands
 * in frames of other sites counts as it is, uncompressed.
 */
export const BUDGETS: Readonly<Record<PageKind, { readonly label: string; readonly bytes: number }>> = {
  home: { label: 'Beranda', bytes: 16_000 },
  kecamatan: { label: 'Kecamatan', bytes: 14_000 },
  desa: { label: 'Desa', bytes: 14_000 },
  'desa-map': { label: 'Peta, jelajah', bytes: 28_000 },
  embed: { label: 'Sematan (utuh)', bytes: 30_000 },
  other: { label: 'Lainnya', bytes: 24_000 },
};

/** Most bytes of JavaScript, after brotli 11, that a page may ask for. */
export const JAVASCRIPT_BUDGET = 10_000;

/** Most bytes, after brotli 11, of the map that `npm run bench:page` draws in the browser for comparison. */
export const YARDSTICK_BUDGET = 31_000;
