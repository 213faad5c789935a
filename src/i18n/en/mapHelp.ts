import type { mapHelp as indonesian } from '../id/mapHelp.ts';

/** How the map is used without a mouse: keys, and what each does. */
export const mapHelp: typeof indonesian = {
  heading: 'The map by keyboard',
  intro:
    'The map is one stop of Tab. Inside it, arrows go from an area to its neighbour, and a screen reader says its name and figure.',
  key: 'Key',
  action: 'What it does',
  or: 'or',
  keys: [
    [['←', '→', '↑', '↓'], 'to the neighbour in that direction'],
    [['Home', 'End'], 'to the first or last area'],
    [['A–Z'], 'type the first letters of a name; the same letter again: the next name'],
    [['Space'], 'chooses an area: its card and trend stay'],
    [['Enter'], 'opens the page of the area'],
    [['+', '−', '0'], 'larger, smaller, whole map'],
    [['Shift', '←', '→', '↑', '↓'], 'moves the enlarged map'],
    [['Esc'], 'leaves the map'],
    [['?'], 'this help'],
  ],
  touch:
    'With fingers: pinch to enlarge, then drag. With a mouse: Ctrl or ⌘ and the wheel, then drag. The table has the same figures.',
  close: 'Close',
};
