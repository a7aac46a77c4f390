import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import type { FigureRow, SectionRow, SetAsideRow, SourceRow } from '../../src/schemas/opendata.ts';
import { dir, figures, json, pages, read, reports, sections } from '../support/published.ts';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

describe('data files', () => {
  test('are the same as `export` writes, byte for byte', () => {
    const out = mkdtempSync(path.join(tmpdir(), 'export-'));
    execFileSync(process.execPath, [path.join(root, 'scripts', 'export.ts'), '--out', out], {
      cwd: root,
      env: { ...process.env, SITE_URL: '' },
    });
    const exported = filesOf(out).sort();
    const published = filesOf(path.join(dir, 'data'))
      .filter((name) => !/\.(?:br|gz|html)$|^explorer\//.test(name))
      .sort();
    expect(published).toEqual(exported);
    for (const name of exported)
      expect(
        Buffer.compare(
          readFileSync(path.join(out, name)),
          readFileSync(path.join(dir, 'data', name)),
        ),
        name,
      ).toBe(0);
    rmSync(out, { recursive: true });
  });

  test('beside every section stand its Markdown and JSON, with the same text', () => {
    for (const section of sections) {
      const markdown = read(`${section.url}index.md`);
      const file = json<{ section: SectionRow; figures: FigureRow[] }>(`${section.url}index.json`);
      expect(file.section).toEqual(section);
      expect(file.figures).toEqual(figures.filter((row) => row.section === section.id));
      const plain = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
      for (const { text } of section.paragraphs) expect(plain, section.id).toContain(text);
    }
  });

  test('every figure, every set-aside piece stands where its offsets say, in the published text', () => {
    const rows = json<SourceRow[]>('data/sources.json');
    const texts = new Map(rows.map(({ seed, textFile }) => [seed, read(`data/${textFile}`)]));
    const bare = (text = ''): string => text.replace(/\s/g, '');
    const others = json<SetAsideRow[]>('data/set-aside.json');
    for (const { seed, start, end, text } of [...figures, ...others])
      expect(bare(texts.get(seed)?.slice(start, end))).toBe(bare(text));
    for (const { url, textFile } of rows)
      for (const page of [url, `/en${url}`])
        expect(pages.get(page)).toContain(`href="/data/${textFile}"`);
  });

  test('llms.txt names the issuer of each report once', () => {
    const names = [...read('llms.txt').matchAll(/^- \[([^\]]+)\]\(.*\/reports\//gm)];
    expect(names).toHaveLength(reports.length);
    for (const [index, { issuer }] of reports.entries())
      expect(names[index]![1]!.split(issuer)).toHaveLength(2);
  });

  test('llms.txt leads to files that are there', () => {
    const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(reports.length);
    for (const link of links) {
      const { pathname } = new URL(link);
      expect(existsSync(path.join(dir, pathname)), link).toBe(true);
    }
  });

  test('every text file’s compressed companions unpack to it', () => {
    const companions = filesOf(dir).filter((name) => /\.(?:br|gz)$/.test(name));
    expect(companions.length).toBeGreaterThan(pages.size);
    for (const name of companions) {
      const packed = readFileSync(path.join(dir, name));
      const text = name.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
      expect(Buffer.compare(text, readFileSync(path.join(dir, name.slice(0, -3)))), name).toBe(0);
    }
  });
});
