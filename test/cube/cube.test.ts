import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CubeFile } from '../../src/cube/cubeFile.ts';
import { readCube } from '../../src/cube/readCube.ts';
import { writeCube } from '../../src/cube/writeCube.ts';
import { anyContent } from './cubes.ts';

/** As a browser gets it. */
const sent = (file: CubeFile): CubeFile => JSON.parse(JSON.stringify(file));

describe('a cube', () => {
  it('reads back every cell that was written, of any state', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const cube = readCube(sent(writeCube(content)));
        content.cells.forEach((row, area) => {
          row.forEach((published, period) => {
            expect(cube.cell(area, period)).toEqual(published?.cell ?? { state: 'not-published' });
          });
        });
      }),
    );
  });

  it('says of areas and periods that it does not hold that nothing is published', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const cube = readCube(writeCube(content));
        expect(cube.cell(99, 0)).toEqual({ state: 'not-published' });
        expect(cube.cell(0, -1)).toEqual({ state: 'not-published' });
        expect(cube.cell(0, content.periods.length)).toEqual({ state: 'not-published' });
      }),
    );
  });

  it('writes no cell out that its counts tell', () => {
    const cell = {
      state: 'value',
      value: (100 * 37) / 214,
      counts: { numerator: 37, denominator: 214 },
      interval: { low: 12.8202, high: 22.9282 },
      coverage: (100 * 214) / 240,
      source: 0,
    } as const;
    const file = writeCube({
      indicator: 'stunting',
      periods: ['2024-08'],
      sources: [],
      cells: [[{ cell, denominatorKind: 'measured', denominator: 214 }]],
    });
    expect(file.states).toEqual(['v']);
    expect(file.targets).toEqual([[240]]);
    expect(readCube(file).cell(0, 0)).toEqual({ ...cell, interval: expect.anything() });
  });
});
