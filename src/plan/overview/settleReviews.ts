import { compareVersions } from "../../chronology/identity/laterVersion";
import { fingerprint, normalWords } from "../../chronology/entry/fingerprint";
import type { OverviewAction, ReviewPlan } from "./overviewAction";

/** Plans of the same review that stand as one, and the sentences that say what was done with them. */
interface SettledReviews {
  plans: ReviewPlan[];
  /** The earlier versions, which do not count. */
  replaced: { file: string; by: string; why: string }[];
  /** Plain sentences. */
  said: string[];
}

/** At least so much of the earlier version stands in the later one again (docs/domain.md section 3). */
const AGAIN = 0.5;

/**
 * Settles which plans count. Where two are plainly versions of one another, the later one counts: by the day on which the file was last
 * saved, else by a version in its name, else by the order given. Every other plan counts, under a name of its own.
 * @param plans in the order given
 */
export function settleReviews(plans: readonly ReviewPlan[]): SettledReviews {
  const replaced = new Map<ReviewPlan, { by: ReviewPlan; why: string }>();
  plans.forEach((one, number) => {
    plans.slice(number + 1).forEach((other, further) => {
      if (!isSameReview(one, other)) return;
      const { order, why } = compareVersions(versionOf(one, number), versionOf(other, number + 1 + further));
      const [earlier, later] = order < 0 ? [one, other] : [other, one];
      if (shareAgain(earlier, later) >= AGAIN) replaced.set(earlier, { by: later, why });
    });
  });
  const unnamed = (file: string): boolean =>
    plans.some((plan) => plan.file === file && plan.reference === null);
  const last = (plan: ReviewPlan): ReviewPlan => {
    const next = replaced.get(plan);
    return next === undefined ? plan : last(next.by);
  };
  const standing = plans.filter((plan) => !replaced.has(plan));
  const gone = [...replaced].map(([plan, { why }]) => ({ file: plan.file, by: last(plan).file, why }));
  return {
    plans: withNames(standing),
    replaced: gone,
    said: [
      ...gone.map(
        ({ file, by, why }) =>
          `${file} was left out: ${by} is a later version of the same plan (${why}).` +
          (unnamed(file) || unnamed(by)
            ? " If they are of two reviews, enter the reference of each on its Review sheet and give them again."
            : ""),
      ),
      ...alikeInName(standing),
    ],
  };
}

function versionOf(
  { file, lastSaved }: ReviewPlan,
  number: number,
): { number: number; file: string; lastSaved: ReviewPlan["lastSaved"]; addedWith: number } {
  return { number, file, lastSaved, addedWith: 0 };
}

/** A reference that one of them lacks is no sign that they differ. */
function isSameReview(one: ReviewPlan, other: ReviewPlan): boolean {
  return (
    one.reference === null || other.reference === null || plain(one.reference) === plain(other.reference)
  );
}

function shareAgain(earlier: ReviewPlan, later: ReviewPlan): number {
  const there = new Map<string, number>();
  later.actions.forEach((action) => there.set(signOf(action), (there.get(signOf(action)) ?? 0) + 1));
  const again = earlier.actions.filter((action) => {
    const left = there.get(signOf(action)) ?? 0;
    there.set(signOf(action), left - 1);
    return left > 0;
  });
  return again.length / Math.max(1, earlier.actions.length);
}

function signOf({ recommendation, action }: OverviewAction): string {
  return normalWords(`${recommendation} ${action}`).join(" ");
}

/** Plans that give the same reference and share little: both count, and a person should know. */
function alikeInName(plans: readonly ReviewPlan[]): string[] {
  return plans.flatMap(({ reference, file }, index) => {
    const first = plans
      .slice(0, index)
      .find(
        (other) =>
          reference !== null && other.reference !== null && plain(other.reference) === plain(reference),
      );
    return first === undefined
      ? []
      : [
          `${first.file} and ${file} are both of ${reference ?? ""} and have few actions in common, so both are counted.`,
        ];
  });
}

/** Names that tell the reviews apart, and keys that tell their actions apart. */
function withNames(plans: readonly ReviewPlan[]): ReviewPlan[] {
  const taken = new Set<string>();
  return plans.map((plan) => {
    const review = freeName(plan, taken);
    taken.add(plain(review));
    return { ...plan, review, actions: withKeys(plan.actions, review) };
  });
}

function freeName({ review, file }: ReviewPlan, taken: ReadonlySet<string>): string {
  const wanted = [review, ...(review === file ? [] : [`${review} (${file})`])];
  for (let number = 2; ; number += 1) {
    const free = wanted.find((name) => !taken.has(plain(name)));
    if (free !== undefined) return free;
    wanted.push(`${review} (${number})`);
  }
}

/** By the ref, else by the words: rows of a paper move. Two that are the same are told apart by their order. */
function withKeys(actions: readonly OverviewAction[], review: string): OverviewAction[] {
  const met = new Map<string, number>();
  return actions.map((action) => {
    const about = /^ACT-\d+$/.test(action.ref) ? action.ref : fingerprint(signOf(action));
    const key = `${review} ${about}`;
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return { ...action, review, key: count === 1 ? key : `${key} ${count}` };
  });
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
