import { createHash } from "node:crypto";

/** What samples are drawn with where nothing else is said: npm test and npm run faults draw the same. */
export const SEED = "20261121";

/** Some of the things, always the same for the same seed, in their order. */
export function sampleOf<T>(all: readonly T[], count: number, seed: string): T[] {
  const place = (index: number): string => createHash("sha256").update(`${seed} ${index}`).digest("hex");
  const chosen = new Set(
    all
      .map((_one, index) => ({ index, place: place(index) }))
      .sort((one, other) => (one.place < other.place ? -1 : 1))
      .slice(0, count)
      .map(({ index }) => index),
  );
  return all.filter((_one, index) => chosen.has(index));
}
