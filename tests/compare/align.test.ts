import { describe, expect, it } from 'vitest';
import { alignSections } from '../../src/compare/align.ts';
import { seedArchive, section } from '../support/rows.ts';

describe('alignSections', () => {
  const from = [
    section('a-2023.plan-1', '聚焦绿色低碳转型，建设公园城市', [
      '加强污染防治，空气质量持续改善。',
    ]),
    section('a-2023.plan-2', '聚焦创新驱动发展', ['关键核心技术攻关100项以上，建设实验室。']),
    section('a-2023.plan-3', '聚焦政府自身建设', ['廉洁奉公，依法行政。']),
  ];
  const to = [
    section('a-2025.plan-1', '聚焦科技创新驱动', [
      '开展关键核心技术攻关120项以上。',
      '建设大科学装置。',
    ]),
    section('a-2025.plan-2', '聚焦公园城市与绿色低碳', [
      '深入污染防治，空气质量优良天数300天以上。',
    ]),
  ];

  it('matches sections by what they treat, not by their number', () => {
    const pairs = alignSections(from, to).map((a) => [a.from?.id, a.to?.id]);
    expect(pairs).toEqual([
      ['a-2023.plan-2', 'a-2025.plan-1'],
      ['a-2023.plan-1', 'a-2025.plan-2'],
      ['a-2023.plan-3', undefined],
    ]);
  });

  it('leaves a paragraph without counterpart alone', () => {
    const [first] = alignSections(from, to);
    expect(first!.paragraphs.map((p) => [p.from !== null, p.to !== null])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(first!.paragraphs[1]!.pieces()).toEqual([]);
  });

  it('finds the counterparts of two Chengdu reports', () => {
    const archive = seedArchive();
    const of = (id: string) => archive.sectionsOf(id);
    const pairs = alignSections(of('chengdu-2023'), of('chengdu-2025'))
      .filter((a) => a.from && a.to)
      .map((a) => [a.from!.number, a.to!.number]);
    expect(pairs).toEqual([
      ['（一）', '（二）'],
      ['（四）', '（三）'],
      ['（三）', '（四）'],
      ['（七）', '（六）'],
      ['（六）', '（七）'],
    ]);
  });
});
