/**
 * A function that works a thing out once for each object and its further arguments, and forgets it
 * with the object.
 * @example const profile = memo((section: SectionRow) => profileOf(section.heading))
 */
export function memo<K extends object, A extends readonly (string | number | boolean)[], T>(
  make: (of: K, ...args: A) => T,
): (of: K, ...args: A) => T {
  const made = new WeakMap<K, Map<unknown, T>>();
  return (of, ...args) => {
    let own = made.get(of);
    if (own === undefined) made.set(of, (own = new Map<unknown, T>()));
    const key = args.length === 1 ? args[0] : args.join('\n');
    const kept = own.get(key);
    if (kept !== undefined || own.has(key)) return kept as T;
    const value = make(of, ...args);
    own.set(key, value);
    return value;
  };
}
