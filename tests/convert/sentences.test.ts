import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../src/convert/sentences.ts';

describe('endsSentence', () => {
  it('looks through what is noted of the audience behind a sentence', () => {
    expect(endsSentence('请予审议。（掌声）')).toBe(true);
    expect(endsSentence('请予审议。（热烈鼓掌）')).toBe(true);
    expect(endsSentence('掌声（热烈鼓掌）')).toBe(false);
  });
});
