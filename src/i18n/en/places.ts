import { ELSEWHERE } from '../../model/placeList.ts';
import type { places as indonesian } from '../id/places.ts';

/** What the search says once the names are there: it travels with them. */
export const places: typeof indonesian = {
  kinds: { kecamatan: 'Kecamatan', desa: 'Desa', kelurahan: 'Kelurahan' },
  none: 'No name is like that. Check the spelling, or look at the list.',
  index: 'See the list of all names',
  nearest:
    'The desa whose points are nearest. Points and boundaries of desa are approximate here: we do not know in which desa you are. Your position is sent nowhere.',
  outside: `You seem to be outside this region: the nearest village point is more than ${ELSEWHERE} km away.`,
  unlocated: [
    '',
    'Leave to use your position was not given. Type the name of the kecamatan or desa instead.',
    'Your device cannot find its position. Type the name of the kecamatan or desa instead.',
    'Your position does not arrive. Try again, or type the name of the kecamatan or desa.',
  ],
};
