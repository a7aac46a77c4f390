/** node write-index.ts ENGINE REPORTS OUT: writes one index. */
import { corpusOf } from './corpus.ts';
import { engines } from './engines.ts';

const [engine = '', reports = '', out = ''] = process.argv.slice(2);
await engines[engine as keyof typeof engines].write(
  corpusOf(Number(reports)),
  Number(reports),
  out,
);
