import { addSigns, readSigns, type SignAtWork } from "../../workbook/gateway/atWorkSheet";
import { refusalOf, type RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { before, claimsOf, HEARD_OF_EVERY, isAbandoned, type Claim } from "./claims";
import { JobCancelled, JobError } from "./jobError";
import type { Pane } from "./pane";
import type { Follow } from "./progress";

/*
 * Two panes that write in one workbook at a time lose each other's work: two people have it open, or one person has it in two
 * windows. So a job that writes claims the workbook first, in cells that every pane sees, and gives it back at its end.
 */

/** How the jobs on one workbook take turns with those of other panes, and with each other. */
export interface Turns {
  /**
   * Does the work when it is its turn, and waits a little where it is not.
   * @param what the job in words, after "to": "merge the returns"
   * @param work takes the workbook without turns: what it asks for is done in this one
   * @param follow shows that it waits, and for whom; the wait ends where the person cancels
   * @throws JobError where another is still at work; JobCancelled
   */
  inTurn<Made>(what: string, work: (run: RunInWorkbook) => Promise<Made>, follow?: Follow): Promise<Made>;
}

const turnsOf = new WeakMap<RunInWorkbook, Turns>();

/** How jobs on this workbook take turns; undefined where nobody else can be at work in it, as on the command line. */
export function turnsIn(run: RunInWorkbook): Turns | undefined {
  return turnsOf.get(run);
}

/**
 * The same access to the workbook, where jobs that write take turns.
 * @param tell called with a sentence where turns could not be kept
 */
export function takingTurns(run: RunInWorkbook, pane: Pane, tell: (sentence: string) => void): RunInWorkbook {
  const own = Object.assign(<T>(...[batch]: Parameters<typeof run<T>>) => run(batch), {
    withoutFiles: run.withoutFiles ?? false,
  });
  turnsOf.set(own, turns(run, pane, tell));
  return own;
}

/** Between two looks whether it is our turn, in milliseconds: sixteen seconds in all. */
const PAUSES = [500, 1_000, 1_500, 2_000, 3_000, 4_000, 4_000] as const;
/** More signs than these, and those of claims that are over are forgotten. */
const MOST_SIGNS = 60;

function turns(run: RunInWorkbook, pane: Pane, tell: (sentence: string) => void): Turns {
  let table: string | null = null;
  let count = 0;
  const running = new Set<string>();
  const sign = (claim: string, kind: SignAtWork["sign"], job: string): SignAtWork => {
    return { claim, sign: kind, job, where: pane.where, at: pane.now() };
  };
  const add = async (signs: readonly SignAtWork[], forget = 0): Promise<SignAtWork[]> => {
    const seen = await run((context) => addSigns(context, table, signs, forget));
    ({ table } = seen);
    return seen.signs;
  };

  /** Whether it is one of this pane's that Excel refused to end. */
  const isLeftOver = (claim: Claim): boolean => isOf(pane, claim) && !running.has(claim.id);

  /** The signs once it is the claim's turn; the claims that still are before it where that takes too long. */
  async function untilFirst(
    id: string,
    begun: readonly SignAtWork[],
    { progress, signal }: Follow,
  ): Promise<{ signs: readonly SignAtWork[]; others: Claim[] }> {
    const heard = new Map(before(claimsOf(begun), id).map((claim) => [claim.id, claim.last]));
    let signs = begun;
    for (const [index, pause] of [0, ...PAUSES].entries()) {
      if (pause > 0) {
        const [other] = before(claimsOf(signs), id);
        if (other) progress?.({ step: waitingFor(other, pane), done: 0, of: 1 });
        await pane.wait(pause);
        if (signal?.aborted)
          throw new JobCancelled("This was cancelled while it waited. Nothing was changed.");
        signs = await run((context) => readSigns(context, table ?? ""));
      }
      const waited = index === PAUSES.length;
      const gone = before(claimsOf(signs), id).filter(
        (claim) =>
          isLeftOver(claim) || isAbandoned(claim, pane.now(), waited ? heard.get(claim.id) : undefined),
      );
      if (gone.length > 0) {
        signs = await add(gone.map((claim) => sign(claim.id, "is given up", claim.job)));
        gone
          .filter((claim) => !isLeftOver(claim))
          .forEach((claim) => {
            tell(givenUp(claim, pane));
          });
      }
      if (before(claimsOf(signs), id).length === 0) break;
    }
    return { signs, others: before(claimsOf(signs), id) };
  }

  /** Ends a claim; the work is done by then, so where it cannot be ended that is only told. */
  async function end(id: string, what: string, forget: number): Promise<Claim[] | null> {
    const ended = [sign(id, "ends", what)];
    try {
      return claimsOf(await add(ended, forget).catch(() => add(ended)));
    } catch {
      tell(notEnded(what));
      return null;
    }
  }

  async function inTurnAs<Made>(
    id: string,
    what: string,
    work: (own: RunInWorkbook) => Promise<Made>,
    follow: Follow,
  ): Promise<Made> {
    const begun = await add([sign(id, "begins", what)]).catch((error: unknown) => {
      if (refusalOf(error)?.code === "AccessDenied") return null;
      throw error;
    });
    if (begun === null) {
      tell(NO_SHEET);
      return work(run);
    }
    const { signs, others } = await untilFirst(id, begun, follow).catch(async (error: unknown) => {
      await end(id, what, 0);
      throw error;
    });
    const [other] = others;
    if (other) {
      await end(id, what, 0);
      throw atWork(other, pane);
    }
    const over = new Set(claimsOf(signs).flatMap((claim) => (claim.over === null ? [] : [claim.id])));
    const stop = pane.every(HEARD_OF_EVERY, () => {
      // Where Excel refuses it, the next one may pass.
      add([sign(id, "goes on", what)]).catch(() => undefined);
    });
    try {
      return await work(run);
    } finally {
      stop();
      const place = signs.findIndex(({ claim }) => claim === id);
      const claims = await end(id, what, signs.length > MOST_SIGNS ? place : 0);
      if (claims) notKept(claims, { id, what, over }, pane).forEach(tell);
    }
  }

  return {
    async inTurn(what, work, follow = {}) {
      count += 1;
      const id = `${pane.id}-${count}`;
      running.add(id);
      try {
        return await inTurnAs(id, what, work, follow);
      } finally {
        running.delete(id);
      }
    },
  };
}

/** What a person should know where the turn was not ours all the time. */
function notKept(
  claims: readonly Claim[],
  { id, what, over }: { id: string; what: string; over: ReadonlySet<string> },
  pane: Pane,
): string[] {
  const place = claims.findIndex((claim) => claim.id === id);
  const beside = claims.slice(0, Math.max(0, place)).filter((claim) => !over.has(claim.id));
  const isLost = place < 0 || claims[place]?.over === "given up";
  const looks =
    "Look whether what both did is all there; to merge or to build once more puts right what is missing.";
  return [
    ...beside.map(
      (claim) =>
        `While this pane was to ${what}, ${whose(claim, pane)} was at work in the workbook too, since ` +
        `${pane.inWords(claim.since)}, to ${claim.job}. ${looks}`,
    ),
    ...(isLost
      ? [
          `This pane was not heard of for a while when it was to ${what}, as when a machine sleeps, and another pane went on ` +
            `meanwhile. ${looks}`,
        ]
      : []),
  ];
}

function waitingFor(claim: Claim, pane: Pane): string {
  const since = pane.inWords(claim.since);
  return `Waiting for ${whose(claim, pane)}, at work since ${since} to ${claim.job}`;
}

function atWork(claim: Claim, pane: Pane): JobError {
  const whom = whose(claim, pane);
  return new JobError(
    `${whom.charAt(0).toUpperCase()}${whom.slice(1)} has been at work in this workbook since ${pane.inWords(claim.since)}, to ${claim.job}.`,
    "Nothing was changed.",
    "Wait until it has finished, then do this again. If that pane was closed at its work, you can go on two minutes after it was.",
  );
}

function whose(claim: Claim, pane: Pane): string {
  return isOf(pane, claim) ? "this pane" : `another pane (${claim.where})`;
}

function isOf(pane: Pane, { id }: Claim): boolean {
  return id.startsWith(`${pane.id}-`);
}

function givenUp(claim: Claim, pane: Pane): string {
  return (
    `A pane (${claim.where}) began at ${pane.inWords(claim.since)} to ${claim.job} and was last heard of at ` +
    `${pane.inWords(claim.last)}, so it was taken to have been closed. To ${claim.job} once more finishes what it left.`
  );
}

function notEnded(what: string): string {
  return (
    `All is done, but Excel refused to note that this pane has finished to ${what}. Other panes wait for it for two minutes; ` +
    "nothing else is affected."
  );
}

const NO_SHEET =
  "The structure of the workbook is protected, so other panes cannot be told that this one is at work. Work in one pane at a time, " +
  "or remove the protection under Review.";
