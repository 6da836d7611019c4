/** A value made when first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that computes each answer once. */
export function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}

/**
 * A pattern compiled when first asked for, and once. Of text: the engine takes every literal of a script apart when it loads the script,
 * in functions that are never called too, and a literal with Unicode properties costs 40 µs for each of them.
 */
export const pattern = (source: string, flags = 'u'): (() => RegExp) => lazily(() => new RegExp(source, flags));
