/** A process for the tests of `Worker`: answers with what it was asked, its process, and errors on demand. */
import { ConvertError } from '../../src/convert/convert-error.ts';
import { answerWith } from '../../src/worker.ts';

export interface Asked {
  readonly text: string;
  /** What happens in place of an answer. */
  readonly instead?: 'fault' | 'error' | 'end' | 'silence';
}

export interface Answered {
  readonly text: string;
  readonly process: number;
}

answerWith(async ({ text, instead }: Asked): Promise<Answered> => {
  if (instead === 'fault') throw new ConvertError({ file: text, line: 3 }, 'is odd', 'mend it');
  if (instead === 'error') throw new TypeError(text);
  if (instead === 'end') process.exit(7);
  if (instead === 'silence') await new Promise((resolve) => setTimeout(resolve, 60_000));
  return { text, process: process.pid };
});
