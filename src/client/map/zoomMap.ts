import { ARROWS, stepOf } from '../../map/walk/direction.ts';
import { followPointers } from './followPointers.ts';
import type { View } from './view.ts';

export interface ZoomOptions {
  readonly min: number;
  readonly max: number;
  /** Called after every change, also those by the program, and once at the start. */
  readonly onChange: (view: View) => void;
}

type Point = Pick<View, 'x' | 'y'>;
type Box = Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>;

export interface MapZoom {
  readonly zoom: () => View;
  readonly set: (view: View) => void;
  /** Larger by a factor, around a point of the map or the middle of the view. */
  readonly by: (factor: number, at?: Point) => void;
  /** Moves the view by map units. */
  readonly pan: (dx: number, dy: number) => void;
  readonly reset: () => void;
  /** Moves the view as little as it must to hold a box. */
  readonly show: (box: Box) => void;
}

/** What a press of a key magnifies by, and the share of the view's width that Shift and an arrow move it by. */
const STEP = 1.5;
const STRIDE = 0.25;
/** Share of the view in which a box counts as shown, so that its edge does not lie on the frame. */
const ROOM = 0.9;
/** Wheel pixels that double the map. Firefox, too, counts pixels where nobody asks for its unit. */
const DOUBLING = 200;

/**
 * Zooms a map by its view box, so that it is drawn sharp at every size, and tells the stylesheet the zoom as `--k`,
 * by which it keeps the size of letters and lines. Two fingers, or one on an enlarged map; the wheel with Ctrl or ⌘;
 * dragging; + − 0, and Shift with an arrow. One finger on the whole map scrolls the page. Nothing is animated, and
 * nothing beyond the map is ever shown.
 */
export function zoomMap(map: SVGSVGElement, { min, max, onChange }: ZoomOptions): MapZoom {
  const { width, height } = map.viewBox.baseVal;
  const mark = map.querySelector('.laut');
  let view: View;
  /** Half the view. */
  let w = 0;
  let h = 0;

  const set: MapZoom['set'] = (next) => {
    const k = limit(next.k, min, max);
    [w, h] = [width / k / 2, height / k / 2];
    view = { x: limit(next.x, w, width - w), y: limit(next.y, h, height - h), k };
    const box = [view.x - w, view.y - h, 2 * w, 2 * h].map((n) => n.toFixed(2)).join(' ');
    if (box === map.getAttribute('viewBox')) return;
    map.setAttribute('viewBox', box);
    // The mark of invented figures stays where it is on the screen.
    mark?.setAttribute('transform', `translate(${view.x - w} ${view.y - h}) scale(${1 / k})`);
    map.style.setProperty('--k', `${k}`);
    map.style.touchAction = k > 1 ? 'none' : 'pan-x pan-y';
    onChange(view);
  };
  const by: MapZoom['by'] = (factor, at = view) => {
    const k = limit(view.k * factor, min, max);
    const share = view.k / k;
    set({ x: at.x + (view.x - at.x) * share, y: at.y + (view.y - at.y) * share, k });
  };
  const pan: MapZoom['pan'] = (dx, dy) => set({ x: view.x + dx, y: view.y + dy, k: view.k });
  const reset = () => set({ x: 0, y: 0, k: min });
  const show: MapZoom['show'] = (box) =>
    set({
      x: limit(view.x, box.x + box.width - ROOM * w, box.x + ROOM * w),
      y: limit(view.y, box.y + box.height - ROOM * h, box.y + ROOM * h),
      k: view.k,
    });
  const under = ({ x, y }: Point) => new DOMPoint(x, y).matrixTransform(map.getScreenCTM()?.inverse());

  followPointers(
    map,
    () => view.k > 1,
    (from, to, factor) => {
      const held = under(from);
      by(factor, held);
      const now = under(to);
      pan(held.x - now.x, held.y - now.y);
    },
  );
  map.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by(2 ** (-event.deltaY / DOUBLING), under(event));
    },
    { passive: false },
  );
  map.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS.indexOf(key);
    const factor = key === '-' ? 1 / STEP : key === '+' || key === '=' ? STEP : 0;
    if (factor) {
      const box = target instanceof SVGAElement ? target.getBBox() : undefined;
      by(factor, box && { x: box.x + box.width / 2, y: box.y + box.height / 2 });
      if (box) show(box);
    } else if (key === '0') reset();
    else if (event.shiftKey && arrow >= 0) {
      const [dx, dy] = stepOf(arrow);
      pan(2 * w * STRIDE * dx, 2 * w * STRIDE * dy);
    } else return;
    event.preventDefault();
  });
  map.addEventListener('focusin', ({ target }) => {
    // Not under a click, which would miss.
    if (target instanceof SVGAElement && target.matches(':focus-visible')) show(target.getBBox());
  });
  reset();
  return { zoom: () => view, set, by, pan, reset, show };
}

const limit = (number: number, low: number, high: number) => Math.max(low, Math.min(high, number));
