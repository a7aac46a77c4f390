import { describe, expect, it } from 'vitest';
import {
  convertStructure,
  explain,
  parseCatalog,
  parseCorrections,
} from '../../src/convert/index.ts';
import type { Seed } from '../../src/convert/types.ts';
import type { StructuralCorrection } from '../../src/schemas/corrections.ts';
import { isFigureCorrection } from '../../src/schemas/corrections.ts';
import { report } from './support/report.ts';

const seed = (text: string, name = 'a.txt'): Seed => ({ name, text, encoding: 'utf-8' });
const fragment = `政府工作报告
上接03版
（三）稳外贸。全年进出口增长8%，新增外贸企业120家，开行班列62列，服务全市企业走向世界。
（四）优环境。企业开办时间压缩至半天，办理事项清单再减三成，经营主体满意度稳步提升。
下转05版
`;

describe('what people can put right', () => {
  it('is a fragment without issuer and year: the error names the catalog line to add', () => {
    expect(() => convertStructure(seed(fragment), [], [])).toThrow(
      'a.txt:1: the issuer of this document stands nowhere in its text — add `issuer: …` under `- seed: a.txt` in seeds/catalog.yaml',
    );
    const told = parseCatalog(
      '- seed: a.txt\n  documents:\n    - { issuer: 河川市, year: 2021, reason: 报纸日期 }\n',
      'seeds/catalog.yaml',
    );
    const [document] = convertStructure(seed(fragment), told, []).documents;
    expect(document).toMatchObject({
      id: 'hechuan-2021',
      continuesFrom: '03版',
      continuesTo: '05版',
      complete: false,
      inferred: ['issuer', 'year'],
    });
    expect(document?.sections.map(({ number, heading }) => [number, heading])).toEqual([
      [null, null],
      ['（三）', '稳外贸'],
      ['（四）', '优环境'],
    ]);
  });

  it('is a catalog entry that matches nothing', () => {
    const told = parseCatalog(
      '# note\n- seed: a.txt\n  documents:\n    - contains: 没有这句话\n      issuer: 某市\n      year: 2021\n      reason: 试\n',
      'seeds/catalog.yaml',
    );
    expect(() => convertStructure(seed(report), told, [])).toThrow(
      /^seeds\/catalog\.yaml:2: .*「没有这句话」 stands nowhere/,
    );
  });

  it('is a catalog that is no catalog, with its line', () => {
    expect(() =>
      parseCatalog('- seed: a.txt\n  documents:\n    - year: 20\n      reason: x\n', 'c.yaml'),
    ).toThrow(/^c\.yaml:3: 0\.documents\.0\.year/);
    expect(() => parseCatalog('- seed: a.txt\n  documents: [\n', 'c.yaml')).toThrow(
      /^c\.yaml:\d+: no valid YAML/,
    );
    expect(() =>
      parseCatalog(
        '- { seed: a, documents: [{ reason: x }] }\n- { seed: a, documents: [{ reason: x }] }\n',
        'c.yaml',
      ),
    ).toThrow('c.yaml:2: a has two entries');
  });

  const correction = (title: string, to: string): string =>
    `seed: b.txt\nreason: 分开排印\nsource: 报纸\ndocuments:\n  - title: [${title}]\n    sections:\n      - text: [{ from: 春天里, to: ${to} }]\n`;
  const structural = (text: string, file: string): StructuralCorrection =>
    parseCorrections(text, file).find(
      (entry): entry is StructuralCorrection => !isFigureCorrection(entry),
    )!;

  const page = seed(
    '春天里，全市开工项目一百个，投资两百亿元。\n\n春潮涌动\n\n秋天里，收成很好，粮食产量创新高。\n',
    'b.txt',
  );
  const told = parseCatalog(
    '- { seed: b.txt, documents: [{ issuer: 某局, year: 2021, reason: 试 }] }\n',
    'c.yaml',
  );

  it('is a correction that no longer matches', () => {
    const wrong = structural(correction('夏日炎炎', '两百亿元。'), 'content/corrections/b.yaml');
    expect(() => convertStructure(page, told, [wrong])).toThrow(
      /^content\/corrections\/b\.yaml:1: the correction quotes 「夏日炎炎」, which occurs nowhere/,
    );
  });

  it('is a correction that leaves text out', () => {
    const partial = structural(correction('春潮涌动', '两百亿元。'), 'content/corrections/b.yaml');
    expect(() => convertStructure(page, told, [partial])).toThrow(
      /leaves out 「秋天里.*line 5 of b\.txt — say where it belongs/,
    );
  });
});

describe('a text that is no report', () => {
  it('is kept as one plain document, with a doubt', () => {
    const text =
      '某市统计局关于开展普查的通知\n\n（2021年5月6日）\n\n各县区统计局：请认真做好普查工作，按时上报数据，确保质量。\n';
    const { documents, doubts } = convertStructure(seed(text), [], []);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      kind: 'notice',
      title: '某市统计局关于开展普查的通知',
      issuer: '某市统计局',
      year: 2021,
    });
    expect(doubts).toContainEqual({
      line: 1,
      what: expect.stringContaining('not recognised as a government work report'),
    });
  });
});

describe('explain', () => {
  it('says which rule did what to a line', () => {
    expect(explain(seed(report), [], [], 1).join('\n')).toContain('the title of hechuan-2024');
    expect(explain(seed(report), [], [], 6).join('\n')).toContain(
      'the heading of hechuan-2024.review (number 一、, level 1, review)',
    );
    expect(explain(seed(report), [], [], 2).join('\n')).toContain(
      'is set aside: line naming session and date',
    );
  });

  it('says what the figures of the line count and by which rule', () => {
    const text = `${report}引进项目25个，完成投资30亿元，增长8%。\n`;
    const line = text.trimEnd().split('\n').length;
    const said = explain(seed(text), [], [], line);
    expect(said).toContainEqual(expect.stringMatching(/^「25个」 is 项目 \(.*\): the noun before/));
    expect(said).toContainEqual(
      expect.stringMatching(/^「8%」 is .+ \(.*\): the words of an earlier clause/),
    );
  });
});
