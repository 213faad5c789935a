import type { Level } from '../../cube/catalog.ts';
import type { PackedPlace } from '../../map/walk/packPlaces.ts';
import type { Place as MapPlace } from '../../map/walk/place.ts';
import { unpackPlaces } from '../../map/walk/unpackPlaces.ts';
import { walkMap } from '../map/walkMap.ts';
import { zoomMap } from '../map/zoomMap.ts';
import type { Place } from './places.ts';

/** How much larger than the whole the map can be drawn. */
const CLOSEST = 12;

/** Milliseconds without a further change after which the map has come to rest. */
const REST = 250;

export interface MapHandsOptions {
  readonly onFocus: (area: number) => void;
  /** The space bar: the area that has the focus is selected. */
  readonly onSelect: (area: number) => void;
  readonly onLeave: () => void;
  readonly onHelp: () => void;
  /** The map came to rest at another part: `x,y,k`, empty for the whole. */
  readonly onRest: (written: string) => void;
}

/** The map under finger, wheel and keys. */
export interface MapHands {
  /** Another level is shown; the tab stop stays at its place on the land. */
  readonly show: (level: Level, places: readonly Place[]) => void;
  /** Shows a part of the map that was written, or all of it. */
  readonly turnTo: (written: string) => void;
  readonly by: (factor: number) => void;
  /** Where the areas of the level lie, once that is known. */
  readonly lie: () => readonly MapPlace[] | undefined;
}

/** @param address of the file that tells which areas lie beside which */
export function mapHands(svg: SVGSVGElement, address: string, options: MapHandsOptions): MapHands {
  const { onFocus, onSelect, onLeave, onHelp, onRest } = options;
  let shown: { readonly level: Level; readonly places: readonly Place[] } | undefined;
  let packed: Partial<Readonly<Record<Level, readonly PackedPlace[]>>> = {};
  let resting: ReturnType<typeof setTimeout> | undefined;
  const lie = () => {
    const own = shown && packed[shown.level];
    return own && unpackPlaces(own);
  };
  svg.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onSelect(walk.index());
  });
  const walk = walkMap(svg, { onFocus, onLeave, onHelp });
  const zoom = zoomMap(svg, {
    min: 1,
    max: CLOSEST,
    onChange: () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        // What is seen is what is written: a part of whole units.
        turnTo(written());
        onRest(written());
        clearTimeout(resting);
      }, REST);
    },
  });
  const written = () => {
    const { x, y, k } = zoom.zoom();
    return k > 1 ? [x.toFixed(), y.toFixed(), k.toFixed(2)].join() : '';
  };
  const turnTo = (part: string) => {
    const [x = Number.NaN, y = Number.NaN, k = Number.NaN] = part.split(',').map(Number);
    if (Number.isFinite(x + y + k)) zoom.set({ x, y, k });
    else zoom.reset();
  };
  const offer = (at: number) => {
    if (!shown) return;
    const { places } = shown;
    const around = lie();
    walk.show(
      {
        links: places.map(({ link }) => link),
        names: places.map(({ name }) => name),
        ...(around && { places: around }),
      },
      Math.max(0, at),
    );
  };
  fetch(address)
    .then((response) => response.json())
    .then((file) => {
      packed = file;
      offer(walk.index());
    })
    .catch(() => undefined);
  return {
    show(level, places) {
      if (shown?.level === level) return;
      const was = shown?.places[walk.index()]?.code ?? '';
      shown = { level, places };
      offer(places.findIndex(({ code }) => was && (was.startsWith(code) || code.startsWith(was))));
    },
    turnTo,
    by: zoom.by,
    lie,
  };
}
