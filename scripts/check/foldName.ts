const OFFICE = /^(upt[d]?|blud)\b\.?\s*/;
const PREFIX =
  /^(kabupaten|kab|kota|kecamatan|kec|desa\s*\/\s*kelurahan|desa|ds|kelurahan|kel|puskesmas|pukesmas|pkm)\b\.?\s*/;

/** A name without its prefix, case, spaces and marks: "Kec. Gumuk Mas" and "GUMUKMAS" fold alike. */
export function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(OFFICE, '')
    .replace(PREFIX, '')
    .replace(/[^a-z0-9]/g, '');
}
