/** The built site of the repository's content: its pages, files and data. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { FigureRow, ReportRow, SectionRow } from '../../src/schemas/opendata.ts';
import { readPages } from './pages.ts';

export const { dir } = inject('site');
export const pages = readPages(dir);
/** The address that it gives as its own. */
export const site = 'http://127.0.0.1:4321/';
export const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
export const json = <T>(file: string): T => JSON.parse(read(file)) as T;
export const reports = json<ReportRow[]>('data/reports.json');
export const sections = json<SectionRow[]>('data/sections.json');
export const figures = json<FigureRow[]>('data/figures.json');
