/** How many requests of a job a sweep tries where it does not try all of them. */
const SAMPLE = 4;

/**
 * The requests of a job at which something is to happen, from 1: each of them with FAULT_SWEEP=all, which takes half an hour;
 * otherwise some, the last one among them, for a job reads first and writes at its end.
 * @param sample how many then, at most
 */
export function requestsTried(count: number, sample = SAMPLE): number[] {
  const all = Array.from({ length: count }, (_one, at) => at + 1);
  if (process.env.FAULT_SWEEP === "all") return all;
  const stride = Math.ceil(count / sample);
  return all.filter((at) => (count - at) % stride === 0);
}
