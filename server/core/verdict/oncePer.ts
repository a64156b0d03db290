// What is worked out of a thing once, and kept as long as the thing: an edit or another check makes new sentences and figures.

/** `make` must give the same for the same thing, and never undefined. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const kept = known.get(of);
    if (kept !== undefined) return kept;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
