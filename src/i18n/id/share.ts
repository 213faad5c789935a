/** Words of the share button. */
export const share = {
  button: 'Bagikan',
  copied: 'Tersalin, tinggal ditempel.',
};
