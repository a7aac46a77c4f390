/** Writes the data files: rows go from the units' files into them without a stay in memory. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { DataFile } from '../opendata/bytes.ts';
import { siteDataFiles } from '../opendata/files.ts';
import { packedSource } from '../opendata/packed.ts';
import { writeFiles } from '../opendata/write.ts';
import { answerWith } from '../worker.ts';
import { leaveIfAlone } from './alone.ts';
import type { DataJob, DataSizes } from './data-files.ts';

function write({ reports, comparisons, packed, site, log, out }: DataJob): DataSizes {
  const { files } = siteDataFiles(packedSource(reports, comparisons, packed), site, log);
  writeFiles(files.map(whileNeeded), out);
  return new Map(files.map(({ name }) => [name, statSync(path.join(out, name)).size]));
}

/** The file, of which nothing more is written when the build that wants it is gone. */
function whileNeeded({ chunks, ...file }: DataFile): DataFile {
  return {
    ...file,
    *chunks() {
      for (const chunk of chunks()) {
        leaveIfAlone();
        yield chunk;
      }
      leaveIfAlone();
    },
  };
}

answerWith(write);
