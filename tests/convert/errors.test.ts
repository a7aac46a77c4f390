import { describe, expect, it } from 'vitest';
import {
  convertStructure,
  explain,
  parseCatalog,
  parseCorrections,
} from '../../src/convert/index.ts';
import { readCatalogue } from '../../src/convert/indicators/index.ts';
import type { Knowledge } from '../../src/convert/seed.ts';
import type { Seed } from '../../src/convert/types.ts';
import { issuerDirectory } from '../../src/issuers/directory.ts';
import type { Arrangement } from '../../src/schemas/corrections.ts';
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
      'a.txt:1: the issuer and the year of this document stand nowhere in its text — add to seeds/catalog.yaml: `- { seed: a.txt, documents: [{ issuer: …, year: …, reason: how you know }] }`',
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
    ).toThrow(
      'c.yaml:3: `year` of entry 1 (a.txt), document 1 must be at least 1900 — seeds/README',
    );
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

  it.each([
    ['isuer: 某市', 4, '`isuer` of entry 1 (a.txt), document 1 is no key that may stand here'],
    ['date: 2023-1-5', 4, '`date` of entry 1 (a.txt), document 1 must be a date such as'],
    [
      'kind: report',
      4,
      '`kind` of entry 1 (a.txt), document 1 must be government-work-report, news',
    ],
    ['id: A b', 4, '`id` of entry 1 (a.txt), document 1 must be lower-case letters'],
  ])('is the line %j of the catalogue, told where it stands', (line, at, words) => {
    const text = `- seed: a.txt\n  documents:\n    - reason: x\n      ${line}\n`;
    expect(() => parseCatalog(text, 'c.yaml')).toThrow(`c.yaml:${at}: ${words}`);
  });

  it('is a correction with a wrong or missing key, held against the form it is in', () => {
    const figure = '- seed: a.txt\n  figure: 3个\n  within: 新建3个\n  source: y\n';
    expect(() => parseCorrections(`${figure}  strike: true\n`, 'c.yaml')).toThrow(
      'c.yaml:1: `reason` of entry 1 (a.txt) is missing — content/corrections/README.md',
    );
    expect(() => parseCorrections(`${figure}  reason: x\n  set: { rol: x }\n`, 'c.yaml')).toThrow(
      'c.yaml:6: `rol` of entry 1 (a.txt) is no key',
    );
    expect(() => parseCorrections('错\n', 'c.yaml')).toThrow('the file is no list of entries');
  });

  const correction = (title: string, to: string): string =>
    `seed: b.txt\nreason: 分开排印\nsource: 报纸\ndocuments:\n  - title: [${title}]\n    sections:\n      - text: [{ from: 春天里, to: ${to} }]\n`;
  const structural = (text: string, file: string): Arrangement =>
    parseCorrections(text, file).find((entry): entry is Arrangement => !isFigureCorrection(entry))!;

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

describe('what the catalogue and the text say of one document', () => {
  const doubts = (fields: string): string[] => {
    const entry = `- { seed: a.txt, documents: [{ ${fields}, reason: x }] }\n`;
    return convertStructure(seed(report), parseCatalog(entry, 'c.yaml'), []).doubts.map(
      ({ what }) => what,
    );
  };

  it('is a doubt that names both where they differ', () => {
    const { date } = convertStructure(seed(report), [], []).documents[0]!;
    expect(date).toMatch(/^2024-/);
    expect(doubts('year: 2019').join('\n')).toContain(
      'the year is 2019 in seeds/catalog.yaml and 2024 in the text',
    );
    expect(doubts('date: 2022-01-11').join('\n')).toContain(
      `the date is 2022-01-11 in seeds/catalog.yaml and ${date} in the text`,
    );
    expect(doubts(`year: 2024, date: ${date}`)).toEqual(doubts('year: 2024'));
    expect(doubts('year: 2024').join('\n')).not.toContain('in the text');
  });

  it('is a doubt where the year and the date of a document do not fit', () => {
    const entry =
      '- { seed: a.txt, documents: [{ issuer: 河川市, year: 2021, date: 2020-01-05, reason: x }] }\n';
    const { doubts } = convertStructure(seed(fragment), parseCatalog(entry, 'c.yaml'), []);
    expect(doubts.map(({ what }) => what).join('\n')).toContain(
      'the year is 2021 and the date 2020-01-05',
    );
  });
});

describe('a page of a newspaper that does not say what it is', () => {
  const page =
    '三、2023年工作安排\n\n今年要抓好以下工作。\n\n（一）稳增长。新建学校12所，改造老旧小区45个，城镇新增就业3万人以上。\n\n（二）惠民生。新增学位8000个，建成公园3座，完善城乡公共服务体系。\n';
  const convert = (fields: string) =>
    convertStructure(
      seed(page),
      parseCatalog(
        `- { seed: a.txt, documents: [{ issuer: 河川市, year: 2023, ${fields}, reason: x }] }\n`,
        'c.yaml',
      ),
      [],
    );

  it('is a work report where its title says so, with parts by its headings', () => {
    const [document] = convert('title: 政府工作报告').documents;
    expect(document?.kind).toBe('government-work-report');
    expect(new Set(document?.sections.map(({ part }) => part))).toEqual(new Set(['plan']));
  });

  it('is kept with a doubt until the entry states the kind', () => {
    const plain = convert('title: 工作安排');
    expect(plain.documents[0]?.kind).toBe('feature');
    expect(plain.doubts.map(({ what }) => what).join('\n')).toContain(
      'add `kind: government-work-report` to the entry of a.txt in seeds/catalog.yaml',
    );
    expect(convert('title: 工作安排, kind: feature').doubts).toEqual([]);
  });

  it('asks for one entry, and for the rest within it', () => {
    const undated = report.replace(/^——.*\n/m, '').replace(/^（.*日.*\n/m, '');
    const lines = convertStructure(seed(undated), [], [])
      .doubts.map(({ what }) => what)
      .filter((what) => what.includes('catalog.yaml'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((what) => what.includes('add to seeds/catalog.yaml'))).toHaveLength(1);
  });

  it('tells with each doubt the line that settles it', () => {
    const { doubts } = convert('title: 政府工作报告');
    expect(doubts.map(({ what }) => what)).toEqual([
      expect.stringContaining('add `complete: false` to the entry of a.txt'),
      expect.stringContaining('add `date: 2023-01-15` to the entry of a.txt'),
    ]);
    expect(convert('title: 政府工作报告, complete: false').doubts).toEqual([]);
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

describe('a text in Traditional characters', () => {
  const text =
    '河川市政府工作報告\n\n各位代表：全市經濟發展進入新階段，國內生產總值達100億元，新增就業3萬人，開工實事20個，縣區鄉鎮對口報送。\n';
  const told = (page: string): string[] => {
    const entry =
      '- { seed: a.txt, documents: [{ title: x, issuer: 河川市, year: 2021, reason: x }] }';
    return convertStructure(seed(page), parseCatalog(entry, 'c.yaml'), []).doubts.map(
      ({ what }) => what,
    );
  };

  it('is told as one, with what to do', () => {
    expect(told(text).join('\n')).toContain('the text is in Traditional characters');
    expect(told(report).join('\n')).not.toContain('Traditional');
  });
});

const nothing: Knowledge = {
  catalog: [],
  corrections: [],
  indicators: readCatalogue([]),
  issuers: issuerDirectory([]),
};

describe('explain', () => {
  it('says which rule did what to a line', () => {
    expect(explain(seed(report), nothing, 1).join('\n')).toContain('the title of hechuan-2024');
    expect(explain(seed(report), nothing, 6).join('\n')).toContain(
      'the heading of hechuan-2024.review (number 一、, level 1, review)',
    );
    expect(explain(seed(report), nothing, 2).join('\n')).toContain(
      'is set aside: line naming session and date',
    );
  });

  it('says what the figures of the line count and by which rule', () => {
    const text = `${report}引进项目25个，完成投资30亿元，增长8%。\n`;
    const line = text.trimEnd().split('\n').length;
    const said = explain(seed(text), nothing, line);
    expect(said).toContainEqual(expect.stringMatching(/^「25个」 is 项目 \(.*\): the noun before/));
    expect(said).toContainEqual(
      expect.stringMatching(/^「8%」 is .+ \(.*\): the words of an earlier clause/),
    );
  });
  it('tells of a figure what the content holds of it, and what corrected it', () => {
    const text = `${report}引进项目25个，新建公园3座。\n`;
    const line = text.trimEnd().split('\n').length;
    const entry = (figure: string, change: string): string =>
      `- { seed: a.txt, figure: ${figure}, within: ${figure === '25个' ? '引进项目25个' : '新建公园3座'}, ${change}, reason: 误读, source: 原文 }\n`;
    const corrections = parseCorrections(
      entry('25个', 'set: { role: outcome, year: 2023 }') + entry('3座', 'strike: true'),
      'c.yaml',
    );
    const said = explain(seed(text), { ...nothing, corrections }, line);
    expect(said).toContainEqual(
      expect.stringMatching(
        /^「25个」 is 项目 \(outcome, 2023, amount\): corrected by c\.yaml:1: 误读/,
      ),
    );
    expect(said).toContain('「3座」 is struck by c.yaml:2: 误读');
  });
});
