import { FactDiffers, shown } from "embedded-workbook/facts/expect";
import type { FactGroup, Opened, QuestionGroup } from "embedded-workbook/facts/fact";

/** A fact or a question, as the page tries it. */
export interface Trial {
  kind: "fact" | "question";
  about: string;
  name: string;
  source: string;
  caution: string | null;
  /** Rejects with FactDiffers, or with what Excel refused; a question's is its finding, a fact's is null. */
  run: (opened: Opened) => Promise<string | null>;
}

/** What came of a trial. */
export type Outcome =
  | { kind: "holds" }
  | { kind: "differs"; expected: string; found: string }
  | { kind: "finding"; found: string }
  | { kind: "silent" };

export interface Tried extends Omit<Trial, "run"> {
  outcome: Outcome;
}

export interface Results {
  tried: Tried[];
  /** Why the trials ended before the last one, in a sentence; null when they did not. */
  ended: string | null;
  /** What could not be taken out of the workbook between two facts, a line each. */
  stayed: string[];
}

export interface Conditions {
  opened: Opened;
  /** Makes the workbook as a new one; answers with what would not go. */
  makeBlank: () => Promise<string[]>;
  /** How long one trial may take, in milliseconds. */
  patience: number;
  /** Told before each trial. */
  onNext: (done: number, of: number, next: Trial) => void;
  /** Whether the person has had enough. */
  isStopped: () => boolean;
}

/** Facts and questions in one list, the facts first. */
export function trialsOf(facts: readonly FactGroup[], questions: readonly QuestionGroup[]): Trial[] {
  return [
    ...facts.flatMap((group) =>
      group.facts.map(({ fact, source, caution = null, run }): Trial => ({
        kind: "fact",
        about: group.about,
        name: fact,
        source,
        caution,
        run: async (opened) => {
          await run(opened);
          return null;
        },
      })),
    ),
    ...questions.flatMap((group) =>
      group.questions.map(({ question, source, find }): Trial => ({
        kind: "question",
        about: group.about,
        name: question,
        source,
        caution: null,
        run: async (opened) => find(opened).then(shown, told),
      })),
    ),
  ];
}

/**
 * Tries one after the other, each in a workbook made as new, whatever comes of the one before. It never rejects: when the
 * workbook can't be made as new any more, it ends there and says so.
 */
export async function runTrials(trials: readonly Trial[], conditions: Conditions): Promise<Results> {
  const { opened, makeBlank, patience, onNext, isStopped } = conditions;
  const results: Results = { tried: [], ended: null, stayed: [] };
  for (const [done, trial] of trials.entries()) {
    if (isStopped()) {
      results.ended = `Stopped by hand before “${trial.name}”.`;
      break;
    }
    onNext(done, trials.length, trial);
    const { run, ...known } = trial;
    try {
      const stayed = await within(patience, makeBlank());
      results.stayed.push(...stayed.map((what) => `${what}, before “${trial.name}”`));
    } catch (error) {
      results.ended = `The workbook could not be made as new before “${trial.name}”: ${
        error instanceof Silence ? "Excel did not answer" : told(error)
      }.`;
      break;
    }
    results.tried.push({ ...known, outcome: await outcomeOf(within(patience, run(opened))) });
  }
  // The last one is to leave nothing behind either; where that fails, the person is closing the workbook anyway.
  await within(patience, makeBlank()).catch(() => undefined);
  return results;
}

async function outcomeOf(running: Promise<string | null>): Promise<Outcome> {
  try {
    const found = await running;
    return found === null ? { kind: "holds" } : { kind: "finding", found };
  } catch (error) {
    if (error instanceof Silence) return { kind: "silent" };
    if (error instanceof FactDiffers) {
      return { kind: "differs", expected: error.expected, found: error.found };
    }
    return { kind: "differs", expected: "no error", found: told(error) };
  }
}

/** No answer in the time that there was. */
class Silence extends Error {}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Silence());
    }, milliseconds);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** An error as a report tells it: Excel's code first, then its words, then the call that it stopped at. */
function told(error: unknown): string {
  const place = textOf(error, "debugInfo", "errorLocation");
  const code = textOf(error, "code") || textOf(error, "name");
  return `the error ${code}: ${textOf(error, "message")}${place && ` (${place})`}`;
}

/** The text that is found in an object by way of these properties; an empty one where there is none. */
function textOf(object: unknown, ...properties: string[]): string {
  const found = properties.reduce<unknown>(
    (at, property) => (typeof at === "object" && at !== null ? Reflect.get(at, property) : undefined),
    object,
  );
  return typeof found === "string" ? found : "";
}
