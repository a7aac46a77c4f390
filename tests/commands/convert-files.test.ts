import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tree } from '../support/command.ts';
import { convert, report } from '../support/convert.ts';

const bodyOf = (text: string): string => text.replace(/\s+/g, '');

describe('what files bring with them is read for what it is', () => {
  const paragraphs = (result: ReturnType<typeof convert>): string[] =>
    Object.entries(tree(path.join(result.content, 'reports')))
      .filter(([name]) => name.endsWith('.md'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => text.split('---\n').slice(2).join('---\n'));

  const plain = paragraphs(convert({ 'a.txt': report() }));

  test('the report of these tests has its parts and sections', () => {
    expect(plain.join('')).toContain('城镇新增就业3.5万人');
    expect(plain.length).toBeGreaterThanOrEqual(4);
  });

  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
    bytes.setUint16(0, 0xfeff, littleEndian);
    for (let i = 0; i < text.length; i += 1)
      bytes.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(bytes.buffer);
  };

  test.each([
    ['UTF-16 LE', utf16(report(), true)],
    ['UTF-16 BE', utf16(report(), false)],
    ['UTF-8 with a byte order mark', `\uFEFF${report()}`],
    ['CRLF', report().replaceAll('\n', '\r\n')],
    ['CR alone', report().replaceAll('\n', '\r')],
  ])('%s', (_, bytes) => {
    const result = convert({ 'a.txt': bytes });
    expect(result.stderr).toBe('');
    expect(paragraphs(result).map(bodyOf)).toEqual(plain.map(bodyOf));
  });

  test('GB18030', () => {
    const gb = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: report() }).stdout;
    expect(gb.length).toBeGreaterThan(100);
    expect(paragraphs(convert({ 'a.txt': gb })).map(bodyOf)).toEqual(plain.map(bodyOf));
  });

  test('NUL and control characters are neither lost nor in the way', () => {
    const result = convert({ 'a.txt': report().replace('过去一年', '过去\u0000一\u0007年') });
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/a\.txt .* 0\n/);
  });

  test('Markdown, HTML, front matter and script are text', () => {
    const hostile = '---\ntitle: x\n---\n';
    const line = '<script>alert(1)</script> [a](b) **c** `d` &amp; {{e}} # f，新建学校12所。';
    const result = convert({
      'a.txt': report().replace('过去一年', `${line}过去一年`) + `\n${hostile}`,
    });
    expect(result.status).toBe(0);
    expect(paragraphs(result).join('')).toContain('\\<script\\>');
  });
});
