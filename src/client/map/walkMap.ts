import { ARROWS, type Direction, stepOf } from '../../map/walk/direction.ts';
import { neighbourIn } from '../../map/walk/neighbourIn.ts';
import type { Place } from '../../map/walk/place.ts';
import { outlineArea } from './outlineArea.ts';

/** The areas of the level shown, all lists in the same order. */
export interface WalkedLevel {
  readonly links: readonly SVGAElement[];
  /** What first letters are compared with: the bare name, without what kind of area it is. */
  readonly names: readonly string[];
  /** Until they have arrived, arrows go through the list. */
  readonly places?: readonly Place[];
}

export interface WalkOptions {
  /** Called whenever an area gets the focus, by whatever means. */
  readonly onFocus: (index: number) => void;
  /** Escape: the caller puts the focus where the map is left to. */
  readonly onLeave: () => void;
  readonly onHelp: () => void;
}

export interface MapWalk {
  /** Another level, or places that have arrived; the tab stop goes to an area of it without taking the focus. */
  readonly show: (level: WalkedLevel, at?: number) => void;
  /** Gives an area the focus. */
  readonly focus: (index: number) => void;
  /** Area that is the map's tab stop. */
  readonly index: () => number;
}

/** Letters that follow each other sooner belong to one name, milliseconds. */
const PAUSE = 700;

/**
 * Makes a map of links one tab stop that is walked by arrows, Home, End and first letters. While it runs the map is an
 * application for screen readers, or they would keep the arrow keys for themselves; without scripts it stays a group of
 * links, and beside the map the same areas stand in a table that can be read as text.
 */
export function walkMap(map: SVGSVGElement, { onFocus, onLeave, onHelp }: WalkOptions): MapWalk {
  let level: WalkedLevel = { links: [], names: [] };
  let at = 0;
  let back: { readonly to: number; readonly direction: Direction } | undefined;
  let typed = '';
  let last = 0;

  const stopAt = (index: number) => {
    level.links[at]?.setAttribute('tabindex', '-1');
    level.links[index]?.setAttribute('tabindex', '0');
    at = index;
  };
  const focus = (index: number) => level.links[index]?.focus();

  const step = (direction: Direction) => {
    const { places, links } = level;
    const [dx, dy] = stepOf(direction);
    const next =
      back?.direction === direction ? back.to : places ? neighbourIn(direction, at, places) : at + dx + dy;
    const trail = { to: at, direction: direction ^ 2 };
    if (next === at || !links[next]) return;
    focus(next);
    back = trail;
  };

  const find = (letter: string, now: number) => {
    typed = (now - last > PAUSE ? '' : typed) + letter;
    last = now;
    const wanted = typed === letter.repeat(typed.length) ? letter : typed;
    const first = wanted === letter ? at + 1 : at;
    const { names } = level;
    const order = names.map((_, i) => (first + i) % names.length);
    focus(order.find((index) => names[index]?.toLowerCase().startsWith(wanted)) ?? at);
  };

  const outline = outlineArea(map);
  map.setAttribute('role', 'application');
  // Chromium makes an SVG element that listens for focus a tab stop of its own.
  map.setAttribute('tabindex', '-1');
  map.addEventListener('focusin', ({ target }) => {
    const index = target instanceof SVGAElement ? level.links.indexOf(target) : -1;
    if (index < 0) return;
    back = undefined;
    stopAt(index);
    outline(level.links[index]);
    onFocus(index);
  });
  map.addEventListener('focusout', () => outline());
  map.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, timeStamp } = event;
    if (altKey || ctrlKey || metaKey) return;
    const arrow = ARROWS.indexOf(key);
    if (key === '?') onHelp();
    else if (arrow >= 0 && !shiftKey) step(arrow);
    else if (key === 'Home') focus(0);
    else if (key === 'End') focus(level.links.length - 1);
    else if (key === 'Escape') onLeave();
    else if (key.length === 1) find(key.toLowerCase(), timeStamp);
    else return;
    event.preventDefault();
  });

  return {
    show(next, index = 0) {
      level = next;
      for (const link of level.links) link.setAttribute('tabindex', '-1');
      back = undefined;
      stopAt(index);
    },
    focus,
    index: () => at,
  };
}
