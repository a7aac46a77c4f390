import { describe, expect, test } from 'vitest';
import { placeOfFigure, resolveShort, shortId } from '../../src/site/short.ts';

describe('a short address', () => {
  test('holds its id in the path, or behind # where the host knows no rewriting', () => {
    const id = 'chengdu-2024.f8471';
    for (const at of [
      { pathname: `/f/${id}`, hash: '' },
      { pathname: `/f/${id}/`, hash: '' },
      { pathname: '/f/', hash: `#${id}` },
      { pathname: '/f/index.html', hash: `#${id}` },
    ])
      expect(shortId(at)).toBe(id);
    expect(shortId({ pathname: '/figures/', hash: `#${id}` })).toBe('');
  });

  test('of a report, a section and a paragraph is resolved by itself', () => {
    const path = (id: string) => resolveShort(id);
    expect(path('chengdu-2024')).toEqual({ kind: 'address', path: '/reports/chengdu-2024/' });
    expect(path('chengdu-2024.review-2')).toEqual({
      kind: 'address',
      path: '/reports/chengdu-2024/review-2/',
    });
    expect(path('chengdu-2024.review-2.p3')).toEqual({
      kind: 'address',
      path: '/reports/chengdu-2024/review-2/#p3',
    });
  });

  test('of a figure is looked up in its report', () => {
    expect(resolveShort('chengdu-2024.f8471')).toEqual({
      kind: 'figure',
      report: 'chengdu-2024',
      number: 8471,
    });
    const places = {
      figures: { 'review-1': [12, 99], 'review-2': [8471] },
      moved: { 8460: '/reports/chengdu-2024/review-2/#f8471' },
    };
    expect(placeOfFigure('chengdu-2024', 8471, places)).toBe(
      '/reports/chengdu-2024/review-2/#f8471',
    );
    expect(placeOfFigure('chengdu-2024', 8460, places)).toBe(
      '/reports/chengdu-2024/review-2/#f8471',
    );
    expect(placeOfFigure('chengdu-2024', 5, places)).toBeNull();
  });

  test('leads nowhere else', () => {
    for (const id of ['//example.org', '../x', 'a/b', 'javascript:alert(1)', 'A', ''])
      expect(resolveShort(id)).toEqual({ kind: 'unknown' });
  });
});
