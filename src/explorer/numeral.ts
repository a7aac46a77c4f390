/**
 * A printed figure in three parts: what stands before the numeral, the numeral, unit and the rest.
 * @example numeral('超10.5万家') // => ['超', '10.5', '万家']
 */
export function numeral(text: string): [before: string, digits: string, after: string] {
  const match =
    /^(.*?)([\d０-９][\d０-９.,，．—～-]*%?|[〇零一二三四五六七八九十百千万亿两半几分之点]+)(.*)$/su.exec(
      text,
    );
  return match ? [match[1] ?? '', match[2] ?? '', match[3] ?? ''] : ['', text, ''];
}
