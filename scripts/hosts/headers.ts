/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

const YEAR = 31_536_000;

/**
 * What every answer carries. Each page states its own stricter policy in its head (exactly its stylesheet by hash);
 * the header's, which holds besides, covers everything else. Data may be read by any other site.
 */
export const COMMON: Headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'Strict-Transport-Security': `max-age=${YEAR}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** The folder of pages that are made to stand in a frame of another site, in that of each language. */
export const FRAMED = 'sematan';

/** Added to the policy of everything else: a policy of its own beside the first, for both hold. */
export const UNFRAMED = "frame-ancestors 'none'";

/** Names with the hash of their content, by folder, in every language: what they hold never changes. */
export const HASHED: readonly RegExp[] = [
  /^(?:en\/)?skrip\/[^/]+\.[0-9a-f]{8}\.js$/,
  /^daftar\/[^/]+\.[0-9a-f]{8}\.json$/,
  /^jelajah\/[^/]+\.[0-9a-f]{8}\.json$/,
];

/** For ever; and: keep it, but ask each time whether it is still the same. */
export const CACHE = {
  hashed: `public, max-age=${YEAR}, immutable`,
  other: 'public, no-cache',
} as const;
