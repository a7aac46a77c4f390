import { parseArgs } from 'node:util';
import { ContentError } from '../../src/content/error.ts';

type Options = Record<string, { type: 'string' | 'boolean'; default?: string | boolean }>;
type Values<T extends Options> = {
  [K in keyof T]: T[K]['type'] extends 'boolean'
    ? boolean
    : T[K] extends { default: string }
      ? string
      : string | undefined;
};

/**
 * The options of a command. Every option is documented by its entry.
 * @throws ContentError naming the option that the command does not know
 */
export function readArgs<T extends Options>(command: string, options: T): Values<T> {
  try {
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    const filled = Object.fromEntries(
      Object.entries(options).map(([name, { type, default: fallback }]) => [
        name,
        (values as Record<string, unknown>)[name] ??
          fallback ??
          (type === 'boolean' ? false : undefined),
      ]),
    );
    return filled as Values<T>;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const what =
      error instanceof Error
        ? (error.message.split('\n')[0] ?? '').replace(/\.( To specify.*)?$/, '')
        : '';
    throw new ContentError(
      `npm run ${command}`,
      1,
      what,
      `known options: ${known.join(' ') || 'none'}`,
    );
  }
}
