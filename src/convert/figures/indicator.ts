/** What the figures of a paragraph count or measure. */
import { distributed, holdsForAll, jointName } from './list-names.ts';
import { nameRules } from './name-rules.ts';
import { namingOf } from './naming.ts';
import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import { owners, refinements } from './refinements.ts';
import type { Refinement } from './refinements.ts';
import { ownedAll } from './whose.ts';

/** A name with the rules that made it, first the one that found it. */
export interface Named {
  readonly name: string;
  readonly by: readonly string[];
}

/** What is counted, for every figure of a paragraph, in order. */
export function indicators(readings: readonly Reading[]): Named[] {
  const named: Named[] = [];
  const found: string[] = [];
  let joint = '';
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    const shared = distributed(readings, i, found);
    if (shared !== null) {
      joint = jointName(reading) || joint;
      // 增加值|占规模以上工业的|2/3
      const names = ownedAll(reading, found[i - 1] ?? '', shared).map((name) =>
        name.replace(/(?<=占.{2,})的$/u, ''),
      );
      named.push(...names.map((name) => ({ name, by: ['its place in the list of names'] })));
      found.push(...names);
      i += shared.length - 1;
      continue;
    }
    if (!reading.sameSentence || !holdsForAll.test(reading.chunk)) joint = '';
    const naming = namingOf(readings, i, found);
    const whole = refined(nameOf(naming, joint), refinements, naming);
    named.push(whole);
    found.push(whole.name);
  }
  return named;
}

/** By the first rule that finds a name; `joint` is the name of the whole list that it belongs to. */
function nameOf(naming: Naming, joint: string): Named {
  if (joint !== '') return { name: joint, by: ['the names of the list before'] };
  for (const [by, find] of nameRules) {
    const name = find(naming);
    if (name !== '') return refined({ name, by: [by] }, owners, naming);
  }
  return refined({ name: '', by: [] }, owners, naming);
}

function refined(named: Named, steps: readonly Refinement[], naming: Naming): Named {
  let { name } = named;
  const by = [...named.by];
  for (const [does, refine] of steps) {
    const next = refine(name, naming);
    if (next !== name) by.push(does);
    name = next;
  }
  return { name, by };
}
