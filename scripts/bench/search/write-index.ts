/** node write-index.ts ENGINE REPORTS OUT: writes one index and prints how long it took and its memory. */
import { corpusOf } from './corpus.ts';
import { engines } from './engines.ts';

const [engine = '', reports = '', out = ''] = process.argv.slice(2);
const corpus = corpusOf(Number(reports));
const start = performance.now();
await engines[engine as keyof typeof engines].write(corpus, Number(reports), out);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes }));
