/** An invented publication: one table and what its descriptor says. */
export interface InventedTable {
  /** Name of the publication and of its folder. */
  readonly name: string;
  readonly title: string;
  /** What the figures were made from, a sentence. */
  readonly about: string;
  readonly programme: string;
  /** Name of the CSV. */
  readonly path: string;
  /** Columns after the mark, with their concepts. */
  readonly columns: readonly { readonly name: string; readonly type: string; readonly concept: string }[];
  /** Cells of each row without the mark. */
  readonly rows: readonly (readonly string[])[];
}

const MARK = 'simulasi';

/** The rows as CSV: every line starts with the mark, lines end with LF. */
export function csvOf({ columns, rows }: InventedTable): string {
  const header = ['evidence', ...columns.map(({ name }) => name)];
  return `${[header, ...rows.map((cells) => [MARK, ...cells])].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** The Data Package descriptor of the table, as JSON text. */
export function descriptorOf(
  { name, title, about, programme, path, columns }: InventedTable,
  {
    publisher,
    published,
    seed,
  }: { readonly publisher: string; readonly published: string; readonly seed: number },
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: [
      'Semua angka di sini dibuat dengan rumus dan tidak menggambarkan desa atau kecamatan mana pun: bukan laporan siapa pun, jangan dikutip.',
      `Dibuat oleh npm run simulate dengan bilangan awal ${seed}; masukan yang sama memberi berkas yang sama.`,
      about,
    ].join(' '),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    published,
    evidence: 'simulated',
    programme,
    resources: [
      {
        name: path.replace('.csv', ''),
        path,
        type: 'table',
        encoding: 'utf-8',
        schema: { missingValues: [''], fields: [{ name: 'evidence', type: 'string' }, ...columns] },
      },
    ],
  };
  // A list of one text stays on one line, as the project's formatter has it.
  return `${JSON.stringify(descriptor, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`;
}
