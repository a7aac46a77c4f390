import { ConvertError } from '../convert/convert-error.ts';

/** Something about files, folders or options that a user can put right; told in one line. */
export class ContentError extends ConvertError {
  constructor(file: string, line: number, what: string, todo: string) {
    super({ file, line }, what, todo);
    this.name = 'ContentError';
  }
}
