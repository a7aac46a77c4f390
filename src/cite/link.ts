import type { Citable } from './citable.ts';

/** A citation file as an address of its own: no request, no file on the server, no script. */
export function fileLink(mediaType: string, text: string): string {
  return `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
}

export function fileName({ id }: Citable, ending: string): string {
  return `${id}.${ending}`;
}
