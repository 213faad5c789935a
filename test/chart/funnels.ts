import type { FunnelDot, FunnelPlot } from '../../src/chart/funnel/funnel.ts';

const dot = (name: string, n: number, value: number, position: FunnelDot['position'], beyond = -1) => ({
  name,
  n,
  value,
  position,
  beyond,
});

/** Eight invented kecamatan around 14.9%, with limits rounded from those of a real funnel. */
export const FUNNEL: FunnelPlot = {
  width: 288,
  height: 300,
  yMax: 40,
  dots: [
    dot('Rekaan Utara', 620, 27.4, 'far-above', 7.2),
    dot('Rekaan Timur', 240, 15.4, 'within'),
    dot('Rekaan Barat', 900, 14.1, 'within'),
    dot('Rekaan Tengah', 480, 18.6, 'above'),
    dot('Rekaan Selatan', 410, 14.6, 'within'),
    dot('Rekaan Kidul', 350, 10.9, 'below'),
    dot('Rekaan Lor', 760, 4.2, 'far-below', 6.5),
    dot('Rekaan Kulon', 300, 16.3, 'within'),
  ],
  curve: [
    { n: 60, limits95: { low: 6.5, high: 25.9 }, limits998: { low: 2.7, high: 32.8 } },
    { n: 120, limits95: { low: 8.9, high: 22.3 }, limits998: { low: 5.6, high: 26.7 } },
    { n: 300, limits95: { low: 11, high: 19.3 }, limits998: { low: 8.9, high: 21.8 } },
    { n: 900, limits95: { low: 12.6, high: 17.4 }, limits998: { low: 11.3, high: 18.8 } },
  ],
  overall: { value: 14.9, label: 'semua wilayah: 14,9%' },
  target: { value: 14, label: 'target 14%' },
  limits: { inner: 'batas 95%', outer: 'batas 99,8%' },
  axis: { title: 'balita diukur', format: String },
  names: 8,
  simulated: true,
  screens: 'sempit',
  idPrefix: 'c',
  title: 'Diagram corong kecamatan',
  description: '8 kecamatan; bersama-sama 14,9 persen. Simulasi.',
  texts: { unit: '%', simulation: 'simulasi' },
};

/** More dots than have room for a heavy edge each. */
export const CROWDED: FunnelPlot = {
  ...FUNNEL,
  dots: Array.from({ length: 120 }, (_, index) =>
    dot(`Desa ${index}`, 80 + index * 6, 14 + (index % 5), 'within'),
  ),
};
