/** Errors on their way out of a thread, which keeps nothing of them but their words. */
import { ConvertError, isConvertError } from '../convert/convert-error.ts';

/** What is told of an error; `fromFault` makes it an error again. */
export interface Fault {
  readonly message: string;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly stack?: string | undefined;
  /** Set for what the user can mend. */
  readonly place?: { file: string; line: number; what: string; todo: string };
}

export function toFault(error: unknown): Fault {
  if (isConvertError(error)) {
    const { file, line, what, todo, message } = error;
    return { message, place: { file, line, what, todo } };
  }
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, code, path, stack } = error as NodeJS.ErrnoException;
  return { message, code, path, stack };
}

export function fromFault({ place, message, code, path, stack }: Fault): Error {
  if (place)
    return new ConvertError({ file: place.file, line: place.line }, place.what, place.todo);
  const error = Object.assign(new Error(message), { code, path });
  if (stack !== undefined) error.stack = stack;
  return error;
}
