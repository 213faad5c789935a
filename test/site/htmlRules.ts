import type { ConfigData } from 'html-validate';

/** Rules of HTML validity: everything recommended but what is a matter of taste or of how Astro writes. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The explorer's choices act at once: its form is never submitted
    'wcag/h32': 'off',
    // Written by Astro, allowed by the standard
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    // Titles of areas are as long as the names of their places
    'long-title': 'off',
    // Ids hold codes of areas, such as k35.26: the standard allows the dots
    'valid-id': ['error', { relaxed: true }],
    // A count such as "35.09.27.2004" is no telephone number
    'tel-non-breaking': 'off',
  },
};
