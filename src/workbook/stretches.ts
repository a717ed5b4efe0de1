import type { InSteps } from "../chronology";

/** The pane is never busy for longer than this, in milliseconds (engineering.md section 3 allows 100). */
const STRETCH = 25;

/** A fresh task, so that the pane can draw and take a press. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Does work that comes in small steps, with a pause whenever it has gone on for long enough.
 * @throws whatever `breathe` throws
 */
export async function inStretches<T>(steps: InSteps<T>, breathe: () => Promise<void> = breath): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun > STRETCH) {
      await breathe();
      begun = performance.now();
    }
  }
}
