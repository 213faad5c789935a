import type { z } from 'zod';
import { cellProblems } from './cellProblems.ts';
import type { Problem } from './finding.ts';
import { problems } from './problems.ts';

/** Says a schema issue in the words of the data officer. */
export function problemOfIssue(issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.input === undefined) return problems.missing;
  if (issue.code === 'too_small') return problems.missing;
  const fault: unknown = issue.code === 'custom' ? issue.params?.['fault'] : undefined;
  const [, known] = Object.entries(cellProblems).find(([name]) => name === fault) ?? [];
  if (known) return known;
  return {
    code: `schema-${issue.code.replaceAll('_', '-')}`,
    severity: 'error',
    message: { id: 'Isi ini tidak sesuai aturannya.', en: `This content breaks its rule: ${issue.message}.` },
    mend: { id: 'Lihat contohnya di data/README.md.', en: 'See the example in data/README.md.' },
  };
}

function oneOf(values: readonly string[]): Problem {
  const list = values.join(', ');
  return {
    code: 'unknown-word',
    severity: 'error',
    message: { id: 'Kata ini tidak dikenal.', en: 'This word is unknown.' },
    mend: { id: `Pakai salah satu: ${list}.`, en: `Use one of: ${list}.` },
  };
}
