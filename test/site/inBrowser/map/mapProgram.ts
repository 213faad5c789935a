import { walkMap } from '../../../../src/client/map/walkMap.ts';
import { zoomMap } from '../../../../src/client/map/zoomMap.ts';
import type { PackedPlace } from '../../../../src/map/walk/packPlaces.ts';
import { unpackPlaces } from '../../../../src/map/walk/unpackPlaces.ts';

/** Runs the walk and the zoom on a map page as the explorer does, and notes what they call. */
const noted: string[] = [];
const map = document.querySelector<SVGSVGElement>('svg.peta');
if (!map) throw new Error('no map');
const frame = document.createElement('div');
frame.className = 'bingkai';
map.before(frame);
frame.append(map);

const links = [...map.querySelectorAll<SVGAElement>('a')];
const names = links.map((link) =>
  (link.querySelector('title')?.textContent ?? '').replace(/^(Desa|Kelurahan) |:.*/g, ''),
);
const leave = document.querySelector<HTMLElement>('summary');
const walk = walkMap(map, {
  onFocus: (index) => noted.push(`focus ${index}`),
  onLeave: () => {
    noted.push('leave');
    leave?.focus();
  },
  onHelp: () => noted.push('help'),
});
const zoom = zoomMap(map, { min: 1, max: 12, onChange: ({ k }) => noted.push(`zoom ${k.toFixed(2)}`) });
walk.show({ links, names });
Object.assign(window, {
  uji: {
    walk,
    zoom,
    noted,
    arrive: (packed: readonly PackedPlace[]) =>
      walk.show({ links, names, places: unpackPlaces(packed) }, walk.index()),
  },
});
