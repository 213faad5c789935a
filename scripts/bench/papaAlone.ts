import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** PapaParse alone, as anybody would call it: reads the file that is named and parses it. Prints the lines. */
const [, , file = ''] = process.argv;
const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'));
console.log(data.length);
