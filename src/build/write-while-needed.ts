import type { DataFile } from '../opendata/bytes.ts';
import { writeFiles } from '../opendata/write.ts';
import { leaveIfAlone } from './alone.ts';

/** Writes files below a folder, nothing more of them when the build that wants them is gone. */
export function writeWhileNeeded(files: Iterable<DataFile>, out: string): void {
  writeFiles(whileNeeded(files), out);
}

function* whileNeeded(files: Iterable<DataFile>): Generator<DataFile> {
  for (const { chunks, ...file } of files) {
    leaveIfAlone();
    yield {
      ...file,
      *chunks() {
        for (const chunk of chunks()) {
          leaveIfAlone();
          yield chunk;
        }
      },
    };
  }
}
