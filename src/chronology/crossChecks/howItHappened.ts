import { pattern, type Piece } from "../../calendar/pattern";
import { differing, type Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt } from "./quotations";

/** What comes between a word of doing and the thing. */
const TO_THING = / (?:(?:an?|the|his|her|their|some) )?(?:[\w-]+ )?/;

/** Matters that come down to a thing, which is the first group: what someone was hit with, what someone fell from. */
const MATTERS: readonly { about: string; says: string; words: RegExp }[] = [
  matter("what it was done with", "with", [
    /(?:hit|hits|hitting|struck|beaten|smacked|threatened|burnt|burned|stabbed|attacked|assaulted|whipped|cut)\b[^.;\n]{0,25}? with/,
  ], [
    /belt|slipper|shoe|stick|spoon|hand|fist|cable|wire|iron|knife|bottle|bat|hammer|hanger|ruler|cigarette|lighter/,
    /machete|phone|brush|cane|rope|chair|glass|plate/,
  ]),
  matter("what someone fell from", "from", [
    /(?:fell|fallen|fall|rolled|slipped|dropped|tripped|tumbled|jumped)\b[^.;\n]{0,15}? (?:from|off|down|out of|on|over)/,
  ], [
    /stairs|steps|bed|cot|sofa|settee|chair|high ?chair|changing table|bike|bicycle|scooter|trampoline|swing|slide|wall/,
    /table|window|roof|bridge|ladder|pram|buggy|toilet|bath|kerb|toy|gate/,
  ]),
  matter("what burnt or scalded", "by", [/(?:burn\w*|scald\w*)\b[^.;\n]{0,20}? (?:from|by|with|on|in)/], [
    /bath|kettle|iron|straighteners|cooker|hob|oven|radiator|tea|coffee|cigarette|lighter|fire|candle|water|soup|noodles/,
  ]),
  matter("who or what is said to have caused it", "by", [
    /(?:bitten|scratched|knocked over|pushed over|kicked|bit|scratch(?:es)?|bites?) (?:by|from)/,
  ], [/dog|cat|brother|sister|sibling|toddler|child|toy|door|swing/]),
]; // prettier-ignore

function matter(about: string, says: string, doing: readonly RegExp[], things: readonly Piece[]) {
  return {
    about,
    says,
    words: pattern(
      "i",
      /\b/,
      [...doing],
      TO_THING,
      new RegExp(`\\b(${pattern("", [...things], /\b/).source})`),
    ),
  };
}

/** Matters on which the accounts of a group name different things: what it was done with, what someone fell from. */
export function howItHappened({ members }: LinkedGroup): Disagreement[] {
  return MATTERS.flatMap(({ about, says, words }) =>
    differing(members, about, ({ text }) => {
      const match = words.exec(text);
      const thing = match?.[1]?.toLowerCase();
      return match && thing !== undefined
        ? { says: `${says} a ${thing}`, sentence: sentenceAt(text, match.index) }
        : null;
    }),
  );
}
