/**
 * A pure function of words that keeps its last answers, for words that are asked for again and again.
 * `longest`: longer ones are not kept; `most`: so many answers at the most.
 */
export function remember<T>(
  find: (words: string) => T,
  { longest = Infinity, most = 5000 } = {},
): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    if (words.length > longest) return find(words);
    const known = answers.get(words);
    if (known !== undefined || answers.has(words)) return known as T;
    if (answers.size >= most) answers.clear();
    const found = find(words);
    answers.set(words, found);
    return found;
  };
}
