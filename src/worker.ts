/** A process of our own that is asked, one question at a time, and answers; its memory ends with it. */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { Fault } from './content/fault.ts';
import { fromFault, toFault } from './content/fault.ts';

type Answer<A> = { readonly value: A } | { readonly fault: Fault };

interface Asked<A> {
  resolve(value: A): void;
  reject(error: Error): void;
}

/** `Q` and `A` are what the script's `answerWith` takes and gives. */
export class Worker<Q, A> {
  readonly #child: ChildProcess;
  #asked: Asked<A> | undefined;
  #ended: Error | undefined;

  /** @param flags of Node, as for the size of its heap */
  constructor(script: string, flags: readonly string[] = []) {
    this.#child = fork(script, {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning', ...flags],
    });
    this.#child.on('message', (answer: Answer<A>) => {
      const asked = this.#asked;
      this.#asked = undefined;
      if ('fault' in answer) asked?.reject(fromFault(answer.fault));
      else asked?.resolve(answer.value);
    });
    this.#child.on('error', (error) => this.#end(error));
    this.#child.on('exit', (code, signal) =>
      this.#end(new Error(`a process of this build ended with ${signal ?? code}`)),
    );
  }

  /** @throws what the process answered with, or that it ended without an answer */
  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended);
      this.#asked = { resolve, reject };
      this.#child.send(question as object);
    });
  }

  /** Ends the process, at work or not: what it has answered is done. */
  end(): void {
    this.#child.kill('SIGKILL');
  }

  #end(error: Error): void {
    this.#ended = error;
    this.#asked?.reject(error);
    this.#asked = undefined;
  }
}

/**
 * Gives items to workers, in their order, each to the first that has nothing to do.
 * @throws the first error, which ends all workers
 */
export async function shareOut<T, Q, A>(
  items: readonly T[],
  { count, make }: { readonly count: number; readonly make: () => Worker<Q, A> },
  work: (worker: Worker<Q, A>, item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const workers: Worker<Q, A>[] = [];
  const one = async (): Promise<void> => {
    const worker = make();
    workers.push(worker);
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      await work(worker, item);
    worker.end();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(count, items.length) }, one));
  } finally {
    for (const worker of workers) worker.end();
  }
}

/**
 * Ends this process at once. `process.exit` can wait for ever: it joins threads of V8 that compile,
 * and those wait for the main thread when they need memory.
 */
export function leave(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('this process was to end');
}

/** In the process: what answers each question. It ends with whoever began it. */
export function answerWith<Q, A>(answer: (question: Q) => A | Promise<A>): void {
  const say = (said: Answer<A>): void => void process.send?.(said);
  process.on('message', (question) => {
    Promise.resolve(question as Q)
      .then(answer)
      .then(
        (value) => say({ value }),
        (error: unknown) => say({ fault: toFault(error) }),
      );
  });
  process.on('disconnect', leave);
}
