import { pattern } from "../../calendar/pattern";
import type { Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentencesOf, type Statement } from "./quotations";

/** Words for an injury, each a whole word or two. */
export const INJURY = [
  /injur(?:y|ies|ed)|bruis(?:e|es|ed|ing)|red marks?|faint marks?|bite marks?|grazes?|grazed/,
  /marks? (?:seen|noted|on|to)|redd?en(?:ed|ing)|redness|swelling|swollen|black eye|fractur(?:e|es|ed)|lumps? (?:on|to)/,
  /cutting (?:to|on|of)|cuts? (?:lip|to|on|above|over|hand|head|eye)|scratch(?:es|ed)?|scald(?:s|ed)?|burn(?:s|t|ed)?/,
  /pressure (?:sores?|ulcers?|damage|areas?)|ulcers?/,
  /wound(?:s|ed)?|stab(?:bed|bing)?|laceration|sprain(?:ed)?|punched|slapped/,
];
const INJURED = pattern("i", /\b/, INJURY, /\b/);
/** "It's on the right arm." */
const GOES_ON = /^(?:it|they|this|these|both|one|the other)\b/i;
const NO_INJURY = /\bno\b[^.;,\n]{0,25}\b(?:injur|mark|bruis)/i;

/** Parts of the body, each with the name that its other names count as. */
const PARTS: readonly [string, RegExp][] = [
  ["cheek", /cheeks?/],
  ["jaw", /jaw|chin/],
  ["eye", /eyes?|eye socket|eyebrows?|eyelids?|brow/],
  ["lip", /lips?|mouth/],
  ["ear", /ears?/],
  ["head", /head|forehead|scalp|skull/],
  ["neck", /neck|throat/],
  ["arm", /(?:upper |fore)?arms?|elbows?|wrists?|humerus/],
  ["hand", /hands?|fingers?|thumb|knuckles?/],
  ["chest", /chest|ribs?/],
  ["stomach", /stomach|abdomen|tummy|belly/],
  ["back", /back(?= (?:of (?:his|her|the) (?:body|torso)|and)|[.,;]|$)|spine|shoulders?/],
  ["leg", /legs?|thighs?|knees?|shins?|calf|femur|ankles?|tibia/],
  ["hip", /hips?|groin/],
  ["foot", /foot|feet|toes?|heels?/],
  ["buttock", /buttocks?|bottom/],
];
const PART = PARTS.map(([name, words]) => ({
  name,
  words: pattern("i", /\b(?:(left|right|L|R|lt|rt)\.? )?(?:\w+ )?/, [words], /\b/),
}));

/** Where on the body, with the side where one is given: "cheek left". */
interface Place {
  part: string;
  side: "left" | "right" | null;
}

/** The parts of the body in the sentences of a text that tell of an injury. */
function placesIn(text: string): { places: Place[]; sentence: string } | null {
  if (!INJURED.test(text)) return null;
  const sentences = sentencesOf(text);
  const tells = (sentence: string): boolean => INJURED.test(sentence) && !NO_INJURY.test(sentence);
  const told = sentences.filter(
    (sentence, at) => tells(sentence) || (GOES_ON.test(sentence) && tells(sentences[at - 1] ?? "")),
  );
  const places = told.flatMap((sentence) =>
    PART.flatMap(({ name, words }) => {
      const match = words.exec(sentence);
      const side = match?.[1]?.charAt(0).toLowerCase();
      return match
        ? [{ part: name, side: side === "l" ? "left" : side === "r" ? "right" : null } as const]
        : [];
    }),
  );
  return places.length > 0 ? { places, sentence: told.join(" ") } : null;
}

/** The accounts of a group that put an injury elsewhere on the body: no part in common, or another side. */
export function injuriesOf({ members }: LinkedGroup): Disagreement[] {
  const told = members.flatMap((account) => {
    const found = placesIn(account.text);
    return found ? [{ account, ...found }] : [];
  });
  const apart = told.some((one) => told.some((other) => elsewhere(one.places, other.places)));
  if (!apart) return [];
  const statements: Statement[] = told.map(({ account, places, sentence }) => ({
    account,
    says: places.map(({ part, side }) => (side === null ? part : `${side} ${part}`)).join(" and "),
    sentence,
  }));
  return [{ how: "accounts of where the injury was differ", statements }];
}

function elsewhere(mine: readonly Place[], theirs: readonly Place[]): boolean {
  const shared = mine.flatMap((one) =>
    theirs.filter(({ part }) => part === one.part).map((other) => [one, other] as const),
  );
  if (shared.length === 0) return true;
  return shared.every(([one, other]) => one.side !== null && other.side !== null && one.side !== other.side);
}
