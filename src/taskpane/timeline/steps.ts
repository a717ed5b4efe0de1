/** How far the Page keys go, in entries. */
const PAGE = 10;

interface Steps {
  next: number;
  previous: number;
  PageDown: number;
  PageUp: number;
  Home: number;
  End: number;
}

/** Where keys lead from a place among so many; the places count from 0. */
export function stepsAmong(many: number, from: number): Steps {
  const last = many - 1;
  const within = (place: number): number => Math.max(0, Math.min(last, place));
  return {
    next: within(from + 1),
    previous: within(from - 1),
    PageDown: within(from + PAGE),
    PageUp: within(from - PAGE),
    Home: 0,
    End: last,
  };
}

/** Whether a key is pressed by itself, without Alt, Ctrl or Command. */
export function isPlainKey({
  altKey,
  ctrlKey,
  metaKey,
}: {
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}): boolean {
  return !altKey && !ctrlKey && !metaKey;
}
