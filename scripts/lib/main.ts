import { isConvertError } from '../../src/convert/convert-error.ts';

/**
 * Runs a command. What a user can cause ends in one line on stderr and exit status 1;
 * so do the errors of the operating system (a full disk, a missing permission).
 */
export async function main(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    const line = describe(error);
    if (line === null) throw error;
    process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  }
}

function describe(error: unknown): string | null {
  if (isConvertError(error)) return error.message;
  if (!(error instanceof Error)) return null;
  const { code, path, address, port } = error as NodeJS.ErrnoException & NetworkError;
  const what = code === undefined ? undefined : osErrors[code];
  const place = port === undefined ? `${path ?? '.'}:1` : `${address ?? ''}:${port}`;
  return what === undefined ? null : `${place}: ${what}`;
}

interface NetworkError {
  readonly address?: string;
  readonly port?: number;
}

const osErrors: Record<string, string> = {
  EFBIG:
    'the file would be larger than allowed — raise the limit and run the command again; nothing was changed',
  ENOSPC: 'the disk is full — free some space and run the command again; nothing was changed',
  EDQUOT: 'the disk quota is used up — free some space and run the command again',
  EACCES: 'no permission — make the file or folder accessible and run the command again',
  EPERM: 'no permission — make the file or folder accessible and run the command again',
  EROFS: 'the file system is read-only — write to another folder',
  ENOENT: 'there is no such file or folder — check the path',
  ENOTDIR: 'not a folder — check the path',
  EEXIST: 'something else has this name — move it away or name another folder',
  EISDIR: 'a folder, not a file — check the path',
  EADDRINUSE: 'the port is in use — stop the other program or give another port with --port',
  EMFILE: 'too many open files — raise the limit with `ulimit -n` and run the command again',
};
