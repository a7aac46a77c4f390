import { utf8 } from './utf8.ts';

/**
 * A response whose body goes into a file: the bytes or text that it was made of, without the stream
 * that a server would send them through.
 */
const bodies = new WeakMap<Response, Uint8Array | string>();

export class PlainResponse extends Response {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const isPlain = typeof body === 'string' || body instanceof Uint8Array;
    super(isPlain ? null : body, init);
    if (isPlain) bodies.set(this, body);
  }
}

/** All bytes of a body. */
export async function bytesOf(response: Response): Promise<Buffer> {
  const body = bodies.get(response);
  if (body === undefined) return Buffer.from(await response.arrayBuffer());
  return typeof body === 'string'
    ? utf8(body)
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
