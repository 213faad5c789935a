import type { share as indonesian } from '../id/share.ts';

/** Words of the share button. */
export const share: typeof indonesian = {
  button: 'Share',
  copied: 'Copied, ready to paste.',
};
