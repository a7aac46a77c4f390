import { describe, expect, it } from 'vitest';
import { clip, textWidth, wrap, wrapClip } from '../../src/charts/measure.ts';

describe('textWidth', () => {
  it('counts a Chinese character as one em and a digit as less', () => {
    expect(textWidth('目标', 14)).toBe(28);
    expect(textWidth('2025', 10)).toBeCloseTo(25.6);
  });

  it('is wider for bold Latin', () => {
    expect(textWidth('Target', 14, true)).toBeGreaterThan(textWidth('Target', 14));
  });
});

describe('wrap', () => {
  it('breaks Chinese between characters, never before a closing mark', () => {
    expect(wrap('新建、改扩建市政排水管网', 42, 14)).toEqual([
      '新建、',
      '改扩建',
      '市政排',
      '水管网',
    ]);
    expect(wrap('聚焦稳住，全力', 56, 14)).toEqual(['聚焦稳', '住，全力']);
  });

  it('keeps Latin words and numbers whole', () => {
    expect(wrap('Old courtyards renovated', 80, 14)).toEqual(['Old', 'courtyards', 'renovated']);
    expect(wrap('比2023年多', 56, 14)).toEqual(['比2023', '年多']);
  });

  it('loses nothing but the blanks at the breaks', () => {
    const text = '2023年12项可比目标：8项超额，3项达到，1项未达到';
    expect(wrap(text, 90, 14).join('')).toBe(text);
  });
});

describe('clip', () => {
  it('leaves what fits alone and ends the rest with an ellipsis that fits', () => {
    expect(clip('目标', 28, 14)).toBe('目标');
    const clipped = clip('规模以上工业增加值增长', 80, 14);
    expect(clipped).toMatch(/…$/);
    expect(textWidth(clipped, 14)).toBeLessThanOrEqual(80);
  });
});

describe('wrapClip', () => {
  it('keeps the words of clipped Latin lines apart', () => {
    const lines = wrapClip('Growth of industrial value added above size', 110, 14, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ .*…$/);
  });
});
