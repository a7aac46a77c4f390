import { describe, expect, it } from 'vitest';
import { closingFrom } from '../../src/convert/closing.ts';

const of = (...texts: readonly string[]): { text: string; bold: number }[] =>
  texts.map((text) => ({ text, bold: 0 }));
const led = '提升医疗服务能力。新建社区医院三所，方便群众看病。';
const plan = '今年要编制好“十七五”规划，为长远发展擘画蓝图。';
const duties = '踏上新征程、面对新任务，对政府工作提出了新的更高要求。各级政府要勤勉尽责。';
const rule = '建设法治政府。严格依照法律履行职责。';
const siblings = [of(led, led), of(led, led)];

describe('closingFrom', () => {
  it('begins with what all the work asks of the government, though leads follow', () => {
    expect(closingFrom(of(led, led, duties, rule), siblings, false)).toBe(2);
  });

  it('begins with the plan of five years right before that, or at the very end', () => {
    expect(closingFrom(of(led, led, plan, duties, rule), siblings, false)).toBe(2);
    expect(closingFrom(of(led, led, plan), siblings, false)).toBe(2);
    expect(closingFrom(of(led, plan, led, led), siblings, false)).toBe(4);
  });

  it('begins with what the country did abroad, and with what sums up one section a paragraph', () => {
    const abroad = '去年是我国外交工作取得突破的一年。我们同各国的往来更加密切。';
    expect(closingFrom(of(led, abroad, led), siblings, true)).toBe(1);
    expect(closingFrom(of(abroad, led), siblings, false)).toBe(2);
    const single = [of(led), of(led), of(led)];
    const sum = '建设美丽家乡，寄托着人民的期望。我们坚信，目标一定能够实现！';
    expect(closingFrom(of(led, sum), single, false)).toBe(1);
    expect(closingFrom(of(led, led), single, false)).toBe(2);
  });

  it('leaves what is promised to the people to the section on livelihood', () => {
    const deeds = '全力办好十件民生实事，确保如期兑现承诺。';
    expect(closingFrom(of(led, led, deeds), siblings, false)).toBe(3);
    expect(closingFrom(of(led, led, rule.replace('。', '，')), siblings, false)).toBe(2);
  });

  it('leaves a section that opens with it to itself', () => {
    expect(closingFrom(of(duties, rule, rule), siblings, false)).toBe(3);
  });
});
