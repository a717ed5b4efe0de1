/** The keys of a record, with their type. */
export function keysOf<Key extends string>(of: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(of).filter((key): key is Key => key in of);
}

/** The same record with a value for each key. */
export function record<Key extends string>(
  of: Readonly<Record<Key, string>>,
  value: (key: Key) => string,
): Record<Key, string> {
  const made: Record<Key, string> = { ...of };
  for (const key of keysOf(of)) made[key] = value(key);
  return made;
}
