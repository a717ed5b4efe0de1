import type { InSteps } from "../../chronology/inSteps";

/** The pane is never busy for longer than this, in milliseconds (docs/architecture.md section 4 allows 100). */
const STRETCH = 20;

/** When the pane last paused: successive pieces of work share a stretch. */
let lastMoment = 0;

/** A fresh task, so that the pane can draw and respond to clicks. */
export async function breath(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  lastMoment = performance.now();
}

/**
 * Does work that comes in small steps, with a pause whenever the pane has been busy for long enough.
 * @param breathe makes the pause, and may stop the work by throwing: when Cancel is clicked, say
 * @throws what `breathe` throws
 */
export async function inStretches<T>(steps: InSteps<T>, breathe: () => Promise<void> = breath): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - lastMoment > STRETCH) {
      await breathe();
    }
  }
}
