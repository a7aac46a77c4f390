/**
 * Something a user can put right. The command prints it as
 * `FILE:LINE: what is wrong — what to do`, without a stack trace.
 */
export class ConvertError extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly todo: string;

  constructor(place: { file: string; line: number }, what: string, todo: string) {
    super(`${place.file}:${place.line}: ${what} — ${todo}`);
    this.name = 'ConvertError';
    this.file = place.file;
    this.line = place.line;
    this.what = what;
    this.todo = todo;
  }
}

/** Several of them as one, which prints a line for each; null for none. */
export function together(errors: readonly ConvertError[]): ConvertError | null {
  const [first] = errors;
  if (first === undefined) return null;
  const all = new ConvertError(first, first.what, first.todo);
  all.message = errors.map(({ message }) => message).join('\n');
  return all;
}

/** Whether a user can put it right. Bundled programs have a copy of the class, which `instanceof` does not know. */
export function isConvertError(error: unknown): error is ConvertError {
  if (error instanceof ConvertError) return true;
  return error instanceof Error && ['file', 'line', 'what', 'todo'].every((key) => key in error);
}
