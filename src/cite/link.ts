import type { Citable } from './citable.ts';

/**
 * A citation file as an address of its own: no request, no file on the server, no script. In Base64,
 * because with percent signs every Chinese character would be nine.
 */
export function fileLink(mediaType: string, text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return `data:${mediaType};charset=utf-8;base64,${btoa(bytes)}`;
}

export function fileName({ id }: Citable, ending: string): string {
  return `${id}.${ending}`;
}
