import { oneDecimal } from '../svg/oneDecimal.ts';

/** A map that stands in a box of a card. */
export interface CardMap {
  readonly width: number;
  readonly height: number;
  /** Markup of the patterns that fills name, where there are any. */
  readonly patterns?: string;
  /** Drawn one above the other: SVG path data, a class of the card's style, a line in px of the card. */
  readonly layers: readonly {
    readonly d: string;
    readonly className?: string;
    readonly fill?: string;
    readonly line?: number;
    /** The line is of dots. */
    readonly dotted?: boolean;
  }[];
}

/** Where the map may stand; px. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a map as large as its box allows, in its middle. */
export function cardMap({ width, height, patterns, layers }: CardMap, box: CardBox): string {
  const scale = Math.min(box.width / width, box.height / height);
  const x = oneDecimal(box.x + (box.width - width * scale) / 2);
  const y = oneDecimal(box.y + (box.height - height * scale) / 2);
  const paths = layers.map(({ d, className, fill, line, dotted }) => {
    const style = [
      className && ` class="${className}"`,
      fill && ` fill="${fill}"`,
      line && ` stroke-width="${oneDecimal(line / scale)}"`,
      dotted && line && ` stroke-dasharray="0 ${oneDecimal((2.4 * line) / scale)}"`,
    ];
    return `<path${style.filter(Boolean).join('')} d="${d}"/>`;
  });
  const defs = patterns ? `<defs>${patterns}</defs>` : '';
  return `${defs}<g transform="translate(${x} ${y}) scale(${scale.toFixed(4)})">${paths.join('')}</g>\n`;
}
