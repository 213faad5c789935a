import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { z } from 'zod';

/** Folder of the published JSON Schema profiles of Data Package 2.0, where there is one. */
export const PROFILES = process.env['DATAPACKAGE_PROFILES'];

if (!PROFILES) {
  console.log(
    'DATAPACKAGE_PROFILES tidak diisi: pemeriksaan dengan profil dilewati (profile check skipped).',
  );
}

/** What a schema calls another by: `https://datapackage.org/profiles/2.0/tableschema.json` is a file of the folder. */
const fileOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

const known = new Map<string, Promise<ValidateFunction>>();

/**
 * What the published profile of a package finds wrong with a descriptor.
 * @param folder of the profiles
 */
export async function profileFaults(folder: string, descriptor: unknown): Promise<string[]> {
  const compiled = known.get(folder) ?? compile(folder);
  known.set(folder, compiled);
  const validate = await compiled;
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compile(folder: string): Promise<ValidateFunction> {
  const schemaAt = (name: string): AnySchemaObject =>
    z.looseObject({}).parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const ajv = new Ajv({
    allErrors: true,
    // Profiles hold words for editors, such as propertyOrder, that are no JSON Schema.
    strict: false,
    logger: false,
    formats: {
      uri: URL.canParse,
      email: /^[^@\s]+@[^@\s]+$/,
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
      textarea: true,
    },
    loadSchema: (address) => Promise.resolve(schemaAt(fileOf(address))),
  });
  return ajv.compileAsync(schemaAt('datapackage.json'));
}
