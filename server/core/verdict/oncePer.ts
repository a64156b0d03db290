// What is worked out of a thing once, and kept as long as the thing: an edit or another check makes new sentences and figures.

/** `make` must give the same for the same thing, whatever comes with it, and never undefined. */
export function oncePer<K extends object, With extends readonly unknown[], T>(
  make: (of: K, ...rest: With) => T,
): (of: K, ...rest: With) => T {
  const known = new WeakMap<K, T>();
  return (of, ...rest) => {
    const kept = known.get(of);
    if (kept !== undefined) return kept;
    const made = make(of, ...rest);
    known.set(of, made);
    return made;
  };
}
