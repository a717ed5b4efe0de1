import { refusalOf, type Context, type RunInWorkbook } from "./workbookRun";

/*
 * Some of what is written rests on a fact about Excel that nobody has tried (docs/excel.md). A few cells tell whether it became
 * what was meant: they are read in one request after the work, and what differs is said in words.
 */

/** Queues what is to be read and sends nothing; what it returns says, once that has come, what differs. */
export type Look = () => () => string[];

/** What is to be looked at after each piece of work that `lookingAfter` has begun. */
const looksOf = new WeakMap<Context, Map<string, Look>>();

/**
 * Has something looked at after the work where `lookingAfter` has begun it; nothing happens elsewhere.
 * @param what it in words: "the colours of the action plan"; what is written twice is looked at once
 */
export function lookAfter(context: Context, what: string, look: Look): void {
  looksOf.get(context)?.set(what, look);
}

/**
 * The same access to the workbook, where each piece of work that wrote such things ends with a request that reads them. The
 * work is done by then, so a refusal of that request is only told.
 * @param tell called with a sentence for whatever differs
 */
export function lookingAfter(run: RunInWorkbook, tell: (sentence: string) => void): RunInWorkbook {
  const looking = <T>(batch: (context: Context) => Promise<T>): Promise<T> =>
    run(async (context) => {
      const looks = new Map<string, Look>();
      looksOf.set(context, looks);
      const made = await batch(context);
      if (looks.size > 0) {
        // What the work left unsent is not to be refused together with the look.
        await context.sync();
        (await sentencesOf(context, looks)).forEach(tell);
      }
      return made;
    });
  const { withoutFiles } = run;
  return Object.assign(looking, withoutFiles === undefined ? {} : { withoutFiles });
}

/** Looks at all of it together, and at each by itself where that is refused. */
async function sentencesOf(context: Context, looks: ReadonlyMap<string, Look>): Promise<string[]> {
  const together = await seen(context, [...looks.values()]);
  if (together) return together;
  const sentences: string[] = [];
  const unseen: string[] = [];
  for (const [what, look] of looks) {
    const alone = await seen(context, [look]);
    if (alone) sentences.push(...alone);
    else unseen.push(what);
  }
  return unseen.length > 0 ? [...sentences, notSeen(unseen)] : sentences;
}

/** Null where Excel refuses. */
async function seen(context: Context, looks: readonly Look[]): Promise<string[] | null> {
  const answers = looks.map((look) => look());
  try {
    await context.sync();
  } catch (error) {
    if (refusalOf(error)) return null;
    throw error;
  }
  return answers.flatMap((answer) => answer());
}

function notSeen(unseen: readonly string[]): string {
  return `All is written, but Excel refused to read it back, so look over ${unseen.join("; ")}. Nothing else is affected.`;
}
