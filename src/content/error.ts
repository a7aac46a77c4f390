/** An error that a user can cause and mend; commands print it as one line. */
export class ContentError extends Error {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly todo: string;

  constructor(file: string, line: number, what: string, todo: string) {
    super(`${file}:${line}: ${what} — ${todo}`);
    this.name = 'ContentError';
    this.file = file;
    this.line = line;
    this.what = what;
    this.todo = todo;
  }
}
