import { describe, expect, it } from 'vitest';
import { figureSaid } from '../../src/markup/figure-text.ts';
import { figure } from '../support/rows.ts';

const target = figure({ text: '3500亿元以上', unit: '亿元', base: 3.5e11, comparator: 'gte' });

describe('a figure away from its sentence', () => {
  it('is as printed in Chinese', () => {
    expect(figureSaid(null, target, 'zh').html).toBe(
      '<span class="figure-text" lang="zh-CN"><b>3500</b>亿元以上</span>',
    );
  });

  it('is said in English, with the printed words as title', () => {
    expect(figureSaid(null, target, 'en').html).toBe(
      '<span class="figure-text" lang="en" title="3500亿元以上">≥<b>350</b>bn yuan</span>',
    );
  });

  it('needs no title where both say the same, and stays Chinese where English has no word', () => {
    expect(figureSaid(null, figure({ text: '6.0%', value: 6 }), 'en').html).toBe(
      '<span class="figure-text" lang="en"><b>6.0%</b></span>',
    );
    const odd = figureSaid(null, figure({ text: '12摞', unit: '摞' }), 'en').html;
    expect(odd).toContain('lang="zh-CN"');
    expect(odd).toContain('12');
  });
});
