/**
 * A function that works a thing out once for each object and its further arguments, and forgets it
 * with the object.
 * @example const profile = memo((section: SectionRow) => profileOf(section.heading))
 */
export function memo<K extends object, A extends readonly (string | number | boolean)[], T>(
  make: (of: K, ...args: A) => T,
): (of: K, ...args: A) => T {
  const made = new WeakMap<K, Map<string, T>>();
  return (of, ...args) => {
    let own = made.get(of);
    if (own === undefined) made.set(of, (own = new Map<string, T>()));
    const key = args.length === 0 ? '' : args.join('\n');
    if (!own.has(key)) own.set(key, make(of, ...args));
    return own.get(key) as T;
  };
}
