import { refusalOf, type Context } from "./workbookRun";

/** Takes part in a reading: what it asks for goes with what the others ask for. */
export type ReadBeside = <Read>(one: () => Promise<Read>) => Promise<Read>;

/** Values that an answer may have before what else is to be asked for goes into a request of its own. */
const MOST_VALUES = 40_000;

/** How many values the answer to the next request has, as far as readers have said. */
const announced = new WeakMap<Context, number>();

/** To be called by what asks for many values at once, before the request. */
export function announceValues(context: Context, values: number): void {
  const before = announced.get(context);
  if (before !== undefined) announced.set(context, before + values);
}

/**
 * Does several readings of the workbook side by side, one after the other up to where each waits for Excel: then what all of them asked for
 * goes in one request. So they take as many requests as the longest of them and not as all of them together. Nothing may be written in
 * them. Where Excel refuses such a request, each is done by itself, since it may refuse what one of them asked for or the size of all.
 * @param ask is given what each of them is passed to, and passes all of them before it waits for one
 */
export async function readTogether<Read>(
  context: Context,
  ask: (read: ReadBeside) => Promise<Read>,
): Promise<Read> {
  const beside = new SideBySide(context);
  const read = ask((one) => beside.add(one));
  const outcome = read.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await beside.run();
  const made = await outcome;
  if (!beside.wasRefused && "value" in made) return made.value;
  if ("error" in made && !beside.wasRefused) throw made.error;
  return ask(oneByOne());
}

/** Each after the one before it, and none after one that failed. */
function oneByOne(): ReadBeside {
  let last: Promise<unknown> = Promise.resolve();
  return (one) => {
    const own = last.then(one);
    last = own;
    return own;
  };
}

class SideBySide {
  /** Excel refused a request that several waited for. */
  wasRefused = false;
  private readonly ready: (() => void)[] = [];
  private waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  /** Called when the reading that is at work waits for Excel, or has come to its end. */
  private paused: () => void = () => undefined;

  constructor(private readonly context: Context) {}

  add<Read>(one: () => Promise<Read>): Promise<Read> {
    return new Promise<Read>((resolve, reject) => {
      this.ready.push(() => {
        one()
          .then(resolve, reject)
          .finally(() => {
            this.paused();
          });
      });
    });
  }

  async run(): Promise<void> {
    const { context } = this;
    const send = context.sync.bind(context);
    // All that reads calls `context.sync`: until the readings are done, that waits for the others.
    Reflect.set(context, "sync", () => this.wait());
    try {
      announced.set(context, 0);
      for (let go = this.ready.shift(); go; go = this.ready.shift()) {
        const pause = new Promise<void>((resolve) => (this.paused = resolve));
        go();
        await pause;
        const isFull = (announced.get(context) ?? 0) >= MOST_VALUES;
        if (isFull || this.ready.length === 0) await this.answer(send);
      }
    } finally {
      announced.delete(context);
      Reflect.set(context, "sync", send);
    }
  }

  private wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.paused();
    });
  }

  private async answer(send: () => Promise<unknown>): Promise<void> {
    const { context, waiting } = this;
    this.waiting = [];
    if (waiting.length === 0) return;
    announced.set(context, 0);
    try {
      await send();
      this.ready.push(...waiting.map(({ resolve }) => resolve));
    } catch (error) {
      if (waiting.length > 1 && refusalOf(error)) this.wasRefused = true;
      this.ready.push(
        ...waiting.map(({ reject }) => () => {
          reject(error);
        }),
      );
    }
  }
}
