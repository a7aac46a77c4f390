import { expect, test } from 'vitest';
import { bytesOf, PlainResponse } from '../../src/build/plain-response.ts';

test.each([
  ['text', '有据'],
  ['bytes', new TextEncoder().encode('有据')],
  ['a stream', new Blob(['有', '据']).stream()],
])('a response of %s gives the bytes that it was made of', async (_, body) => {
  const response = new PlainResponse(body, {
    status: 200,
    headers: { 'content-type': 'text/plain' },
  });
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get('content-type')).toBe('text/plain');
  expect((await bytesOf(response)).toString()).toBe('有据');
});

test('bytes of a part of a buffer are that part alone', async () => {
  const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  expect([...(await bytesOf(new PlainResponse(part)))]).toEqual([2, 3]);
});

test('an answer that is an error keeps its status', () => {
  expect(new PlainResponse('missing', { status: 404 }).status).toBe(404);
});
