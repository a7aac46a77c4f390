import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

/** Remembers the inputs of a step, so that it is repeated only when one of them changed. */
export class Stamp {
  readonly #file: string;
  readonly #inputs: readonly string[];
  readonly #extra: readonly string[];

  /** `inputs` are files and folders, from the root of the repository on; `extra` are values that matter as well. */
  constructor(name: string, inputs: readonly string[], extra: readonly string[] = []) {
    this.#file = path.join(root, '.cache', `${name}.stamp`);
    this.#inputs = inputs;
    this.#extra = extra;
  }

  /** Whether nothing changed since `renew`, and the output, if given, is there. */
  isCurrent(output?: string): boolean {
    if (output !== undefined && !existsSync(path.join(output, 'index.html'))) return false;
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8') === this.#hash();
  }

  renew(): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, this.#hash());
  }

  #hash(): string {
    const hash = createHash('sha256');
    for (const value of this.#extra) hash.update(`${value}\0`);
    for (const input of this.#inputs) add(hash, path.resolve(root, input));
    return hash.digest('hex');
  }
}

function add(hash: ReturnType<typeof createHash>, file: string): void {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory())
    for (const name of readdirSync(file).sort()) add(hash, path.join(file, name));
  else
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
}
