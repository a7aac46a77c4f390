/**
 * A heading cut behind its commas, stops and blanks, so that a page can break its lines there first.
 * Joined again the parts are the heading.
 * @example phrases('说到的，做到的，都有据可查') // => ['说到的，', '做到的，', '都有据可查']
 */
export function phrases(text: string): string[] {
  return text.split(/(?<=[，；：。！？]|\s)(?=[^，；：。！？\s”’）])/u);
}
