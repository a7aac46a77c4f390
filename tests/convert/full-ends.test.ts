import { describe, expect, it } from 'vitest';
import { reflow } from '../../src/convert/reflow.ts';
import { toRows } from '../../src/convert/rows.ts';
import { setInColumns } from './support/wrap.ts';

const width = 20;
const sentence = '坚持问题导向和目标导向相统一，抓好各项任务落实，让改革发展成果更多惠及于民。';
const leads = [
  '扩大有效投资。',
  '促进消费升级。',
  '稳定对外贸易。',
  '壮大实体经济。',
  '建设美丽乡村。',
];
const others = leads.map((lead) => lead + sentence.repeat(2));

function paragraphsOf(paragraphs: readonly string[]): string[] {
  const text = setInColumns(paragraphs.join('\n'), { width, first: 'flush' });
  return reflow(toRows({ name: 'x.txt', text, encoding: 'utf-8' }).rows).blocks.map(
    (block) => block.text.text,
  );
}

/** A paragraph whose last line is as full as the others. */
function filling(opening: string): string {
  const text = opening + sentence.repeat(2);
  const length = Math.floor(text.length / width) * width;
  return `${text.slice(0, length - 5)}稳中求进。`;
}

describe('where nothing but short last lines shows paragraphs, a full line that ends a sentence', () => {
  it('ends the paragraph before a lead such as the others open with', () => {
    const full = filling('深化农村改革。');
    expect(full.length % width).toBe(0);
    expect(paragraphsOf([...others, full, ...others])).toContain(full);
  });

  it('does not end it before any other sentence', () => {
    const full = filling('深化农村改革。');
    const whole = `${full}在此基础上，鼓励各地结合实际先行先试，形成可以复制推广的经验。`;
    expect(paragraphsOf([...others, whole, ...others])).toContain(whole);
  });

  it('is full where the first piece of the next line had no room', () => {
    const first = sentence.slice(0, 14) + '抓好各项。';
    const whole = `${first}“双百”行动加快推进，各项改革取得新的成效，群众更加满意。`;
    expect(first.length).toBe(width - 1);
    expect(paragraphsOf([...others, whole, ...others])).toContain(whole);
  });
});
