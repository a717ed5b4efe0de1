/**
 * Work in small steps: it yields every few milliseconds, and whoever runs it may pause there, so that the pane can redraw and
 * Cancel can be pressed.
 */
export type InSteps<T> = Generator<undefined, T>;

/** Runs work in steps to its end, without a pause. */
export function atOnce<T>(steps: InSteps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const AT_A_TIME = 20;

/** Does the work for each thing, with a step after every few. */
export function* eachInSteps<T>(
  things: Iterable<T>,
  work: (thing: T, index: number) => void,
  atATime = AT_A_TIME,
): InSteps<void> {
  let index = 0;
  for (const thing of things) {
    if (index % atATime === 0) yield undefined;
    work(thing, index);
    index += 1;
  }
}

/** Maps each thing, with a step after every few. */
export function* mapInSteps<T, U>(
  things: Iterable<T>,
  work: (thing: T, index: number) => U,
  atATime = AT_A_TIME,
): InSteps<U[]> {
  const made: U[] = [];
  yield* eachInSteps(things, (thing, index) => made.push(work(thing, index)), atATime);
  return made;
}
