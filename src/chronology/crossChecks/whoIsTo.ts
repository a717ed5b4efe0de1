import { pattern } from "../../calendar/pattern";
import type { Account } from "./account";
import type { Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt } from "./quotations";
import { stemsOf } from "./wordVectors";

const DO =
  /(?:make|do|complete|send|arrange|lead|hold|organise|undertake|carry out|offer|submit|convene|chair|visit|contact)/;
const DONE =
  /(?:made|done|completed|sent|arranged|led|held|organised|undertaken|carried out|offered|submitted|convened|chaired)/;
/** "Social care to make the NRM referral" */
const IS_TO = pattern(
  "i",
  /^ (?:to|will|would|is to|are to|agreed to) /,
  DO,
  / (?:the |an? |another |further )?([^.;,\n]{3,40})/,
);
/** "NRM referral to be made by" */
const BY = pattern("i", /([^.;,\n]{3,40}?) (?:to be|will be|would be) /, DONE, / by (?:the )?$/);

/** Who is to do a thing, by the stem of what it is. */
function tasksOf({ mentions }: Account): { what: string; agency: string; sentence: string }[] {
  return mentions.flatMap(({ agencies, text, at, words }) => {
    const [agency, another] = agencies;
    if (agency === undefined || another !== undefined) return [];
    const said = IS_TO.exec(text.slice(at + words.length)) ?? BY.exec(text.slice(Math.max(0, at - 80), at));
    const [, thing = ""] = said ?? [];
    const what = stemsOf(thing.replace(/ (?:to|for|by|with|at|on|in|as|within)\b.*$/, "")).at(-1);
    return what === undefined ? [] : [{ what, agency, sentence: sentenceAt(text, at) }];
  });
}

/** Where the accounts of a group say of one task that different agencies are to do it. */
export function whoIsTo({ members }: LinkedGroup): Disagreement[] {
  const read = members.map((account) => ({ account, tasks: tasksOf(account) }));
  const things = new Set(read.flatMap(({ tasks }) => tasks.map(({ what }) => what)));
  return [...things].flatMap((what): Disagreement[] => {
    const statements = read.flatMap(({ account, tasks }) => {
      const own = tasks.filter((task) => task.what === what);
      const [only] = own;
      const isOne = only !== undefined && own.every(({ agency }) => agency === only.agency);
      return isOne ? [{ account, says: only.agency, sentence: only.sentence }] : [];
    });
    return new Set(statements.map(({ says }) => says)).size < 2
      ? []
      : [{ how: "accounts of who is to do something differ", statements }];
  });
}
