import { range } from 'd3';
import { tag } from '../svg/tag.ts';

/** A percentage as so many of a hundred children. */
export interface Hundred {
  /** Percent, 0–100; the marks show it rounded to a whole child. */
  readonly value: number;
  readonly kind: 'survey' | 'registry';
  /** What a screen reader says of it. */
  readonly description: string;
}

const ROW = 20;
const STEP = 12;

/** Draws five rows of twenty dots: those counted are filled for a survey and ringed for a weighing, the others small. */
export function hundred({ value, kind, description }: Hundred): string {
  const counted = Math.round(value);
  const dots = range(100).map((index) => {
    const place = { cx: (index % ROW) * STEP + STEP / 2, cy: Math.floor(index / ROW) * STEP + STEP / 2 };
    if (index >= counted) return tag('circle', { class: 'd2', ...place, r: 1.4 });
    return tag('circle', { class: kind === 'survey' ? 'd' : 'o', ...place, r: kind === 'survey' ? 5 : 4 });
  });
  const size = { width: ROW * STEP, height: (100 / ROW) * STEP };
  return tag(
    'svg',
    { class: 'seratus', viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': description },
    ...dots,
  );
}
