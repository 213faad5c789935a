/** Longitude and latitude, degrees. */
export type Point = readonly [lon: number, lat: number];

/** Mean radius of the earth, kilometres (IUGG). */
const RADIUS = 6371.0088;

/** Kilometres between two points along a great circle, by the haversine formula (Sinnott 1984). */
export function distance([lon, lat]: Point, [otherLon, otherLat]: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(otherLat - lat) + Math.cos(radians(lat)) * Math.cos(radians(otherLat)) * half(otherLon - lon);
  return 2 * RADIUS * Math.asin(Math.sqrt(chord));
}
