import { readFileSync, writeSync } from 'node:fs';
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
 * The options of a command. With --help it prints what the comment says that the command's file begins
 * with, and ends the process.
 * @throws ContentError naming the option that the command does not know
 */
export function readArgs<T extends Options>(command: string, options: T): Values<T> {
  try {
    const help = { type: 'boolean', short: 'h' } as const;
    const { values } = parseArgs({ options: { ...options, help }, strict: true });
    if ((values as { help?: boolean }).help) {
      writeSync(1, usage(process.argv[1] ?? ''));
      process.exit(0);
    }
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
    return refuse(command, what, `known options: ${known.join(' ') || 'none'}`);
  }
}

function usage(script: string): string {
  const [, comment = ''] = /^\/\*\*(.*?)\*\//s.exec(readFileSync(script, 'utf8')) ?? [];
  return `${comment.replace(/^ *\*? ?/gm, '').trim()}\n`;
}

/** @throws ContentError when an option's value is no whole number within the limits */
export function wholeNumber(
  [command, name]: readonly [command: string, name: string],
  value: string,
  [least, most]: readonly [least: number, most: number],
): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  return refuse(
    command,
    `${value} is no value of --${name}`,
    `give a whole number from ${least} to ${most}`,
  );
}

/** @throws ContentError saying what is wrong with how a command was called, and what to do */
export function refuse(command: string, what: string, todo: string): never {
  throw new ContentError(`npm run ${command}`, 1, what, todo);
}
