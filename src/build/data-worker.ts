/** The thread that writes the data files: rows go from the units' files into them without a stay in memory. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { siteDataFiles } from '../opendata/files.ts';
import { packedSource } from '../opendata/packed.ts';
import { writeFiles } from '../opendata/write.ts';
import type { DataJob } from './data-files.ts';

const { reports, comparisons, packed, site, log, out } = workerData as DataJob;
const { files } = siteDataFiles(packedSource(reports, comparisons, packed), site, log);
writeFiles(files, out);
parentPort!.postMessage(
  new Map(files.map(({ name }) => [name, statSync(path.join(out, name)).size])),
);
