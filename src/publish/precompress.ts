import { readdirSync, readFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Text that hosts send; what is packed by itself gains nothing. */
const texts = /\.(?:html|css|js|json|csv|md|txt|xml|svg|webmanifest|bib|ris|wasm)$/;
/** Few, and loaded by everybody: the best level is worth its time. */
const program = /\.(?:css|js|wasm)$/;
const smallest = 1024;
/** Above this many bytes the best levels take longer than they bring. */
const large = 1_000_000;

/**
 * Writes `.br` and `.gz` beside every text file where they are smaller than it, for hosts that send
 * them as they are. Same files, same bytes.
 * @returns how many files got companions
 */
export async function precompress(dir: string, workers = 4): Promise<number> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    texts.test(name),
  );
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let name = names[next++]; name !== undefined; name = names[next++])
      if (await compressFile(path.join(dir, name))) done += 1;
  };
  await Promise.all(Array.from({ length: workers }, work));
  return done;
}

async function compressFile(file: string): Promise<boolean> {
  const info = await stat(file);
  if (!info.isFile() || info.size < smallest) return false;
  const text = readFileSync(file);
  const [br, zipped] = await Promise.all([
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: program.test(file) ? 11 : text.length > large ? 5 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    gz(text, { level: text.length > large ? 6 : 9 }),
  ]);
  if (br.length < text.length) await writeFile(`${file}.br`, br);
  if (zipped.length < text.length) await writeFile(`${file}.gz`, zipped);
  return true;
}
