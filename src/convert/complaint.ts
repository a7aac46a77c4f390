/** Complaints of a schema about what people wrote, in the words of their file. */
import type { Document } from 'yaml';
import type { z } from 'zod';

/** What is wrong, in the words of the file: `year` of entry 2 (a.txt), document 1: … */
export function complaint(
  issue: z.core.$ZodIssue | undefined,
  path: readonly PropertyKey[],
  document: Document,
): string {
  const keys = path.filter((step) => typeof step === 'string');
  const key = typeof path.at(-1) === 'string' ? keys.at(-1) : undefined;
  const seed: unknown = document.getIn([...path.slice(0, 1), 'seed']);
  const places = path.flatMap((step, i) => {
    if (typeof step !== 'number') return [];
    const list = path[i - 1];
    const noun = i === 0 ? 'entry' : String(list).replace(/s$/, '');
    return [`${noun} ${step + 1}${i === 0 && typeof seed === 'string' ? ` (${seed})` : ''}`];
  });
  if (path.length === 0 && issue?.code === 'invalid_type') return 'the file is no list of entries';
  const said = document.hasIn(path) ? wrong(issue) : 'is missing';
  const where = places.length > 0 ? places.join(', ') : 'the file';
  return key === undefined ? `${where} ${said}` : `\`${key}\` of ${where} ${said}`;
}

function wrong(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'unrecognized_keys':
      return 'is no key that may stand here';
    case 'invalid_type':
      return `must be ${nouns[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values
        .map(String)
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1')}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'must be a date such as 2023-01-15'
        : `must be ${issue.message}`;
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return `must be at least ${issue.minimum}`;
      return Number(issue.minimum) === 1
        ? 'must not be empty'
        : `must have at least ${issue.minimum} characters`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return issue?.code === 'custom'
        ? issue.message
        : `is not as expected: ${issue?.message ?? ''}`;
  }
}

const nouns: Readonly<Record<string, string>> = {
  string: 'words (put quotation marks around a number)',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of `key: value` lines',
};

/**
 * Of a union's complaints that of the alternative that fits best, with its whole path: one of the
 * same form at all, then with the fewest complaints, then the one that is followed furthest.
 */
export function bestFit(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union') return issue;
  const found = issue.errors.flatMap((alternative) => {
    const inner = bestFit(alternative);
    return inner === undefined ? [] : [{ inner, count: weight(alternative) }];
  });
  const formed = found.filter(
    ({ inner }) => inner.path.length > 0 || inner.code !== 'invalid_type',
  );
  const [best] = (formed.length > 0 ? formed : found).sort(
    (a, b) => a.count - b.count || b.inner.path.length - a.inner.path.length,
  );
  return best && { ...best.inner, path: [...issue.path, ...best.inner.path] };
}

/** How many things are wrong with an alternative; every unknown key is one. */
function weight(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
}
