/** The memory of a command and of all processes that it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

export interface Measured {
  readonly stdout: string;
  readonly seconds: number;
  /** Resident megabytes: most of all processes together, and most of a single one. NaN without /proc. */
  readonly together: number;
  readonly largest: number;
}

const INTERVAL = 100;

/** Runs node to its end. @throws Error with what it said when it fails */
export async function measured(args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let together = NaN;
  let largest = NaN;
  const watch = setInterval(() => {
    const sizes = sizesBelow(child.pid ?? 0);
    if (sizes.length === 0) return;
    const sum = sizes.reduce((total, size) => total + size, 0);
    together = Math.max(Number.isNaN(together) ? 0 : together, sum);
    largest = Math.max(Number.isNaN(largest) ? 0 : largest, ...sizes);
  }, INTERVAL);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
    ]);
    if (status !== 0) throw new Error(stderr);
    return { stdout, seconds: (performance.now() - start) / 1000, together, largest };
  } finally {
    clearInterval(watch);
  }
}

/** Resident megabytes of a process and of all below it; none where there is no /proc. */
function sizesBelow(root: number): number[] {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of processes()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process has just ended.
    }
  }
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && (id === root || isBelow(parents.get(id)));
  return [...sizes].filter(([id]) => isBelow(id)).map(([, size]) => size);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
