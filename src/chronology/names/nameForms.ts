import { foldWord } from "./foldWord";
import { isOrdinaryWord, TITLES } from "./usedAsName";
import { wordsOf } from "./words";

/** A person as on the people list: an identifier, and the names they go by. */
export interface NamedPerson {
  identifier: string;
  names: readonly string[];
}

/** Which part of a name a form is. */
export type FormKind = "whole" | "given" | "surname" | "single" | "initials";

/** One way in which a listed name may be written, as folded words. */
export interface NameForm {
  words: readonly string[];
  kind: FormKind;
  /** The identifiers of everyone it may name. */
  owners: Set<string>;
}

/** Words that are listed as names but name nobody: what members of a family call each other. */
const ROLE_WORDS = new Set(
  `mum mummy mam mom mother dad daddy father nan nana nanny nanna gran granny grandma grandmother grandad granddad grandpa
grandfather parent parents baby child sibling brother sister aunt auntie aunty uncle cousin partner husband wife son
daughter unknown unborn carer friend stepdad stepfather stepmum stepmother the`.split(/\s+/),
);
const PARTICLES = new Set(
  "de da di du del della der den van von la le el al bin ibn ben mac mc o st san dos das".split(" "),
);
const SUFFIXES = new Set(["jr", "snr", "sr", "jnr", "ii", "iii"]);

/** All forms in which the people's names may be written (docs/domain.md section 10), each form once, with everyone it may name. */
export function nameForms(people: readonly NamedPerson[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  const identifiers = new Set(people.map((person) => foldedWords(person.identifier).join(" ")));
  for (const { identifier, names } of people) {
    for (const name of names.flatMap(spellingsOf)) {
      if (identifiers.has(foldedWords(name).join(" "))) continue;
      for (const [words, kind] of formsOf(name)) {
        const key = `${kind === "initials" ? "initials " : ""}${words.join(" ")}`;
        const known = forms.get(key);
        if (known === undefined) forms.set(key, { words, kind, owners: new Set([identifier]) });
        else {
          known.owners.add(identifier);
          if (known.kind !== kind && kind === "whole") known.kind = "whole";
        }
      }
    }
  }
  return [...forms.values()];
}

const SPELT_OUT: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** A name as it is listed, and as it is written where a keyboard lacks its letters: "Jürgen", "Juergen". */
function spellingsOf(name: string): string[] {
  const spelt = name
    .normalize("NFC")
    .replace(/[äöüøå]/gi, (letter) => SPELT_OUT[letter.toLowerCase()] ?? letter);
  const others = MOHAMMED.test(name)
    ? MOHAMMEDS.map((each) => name.replace(MOHAMMED, each)).filter((each) => each !== name)
    : [];
  return [name, ...(spelt === name.normalize("NFC") ? [] : [spelt]), ...others];
}

/** A name that each register of a family spells otherwise. */
const MOHAMMED = /\bm[ou]ham+[ae]d\b/i;
const MOHAMMEDS = ["Mohammed", "Mohamed", "Mohammad", "Mohamad", "Muhammad", "Muhammed", "Muhamad", "Mohd"];

function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => word.folded);
}

type Form = [words: string[], kind: FormKind];

function formsOf(name: string): Form[] {
  // "Tarrick, Rowan" is Rowan Tarrick.
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  const written = turned === null ? name : `${turned[2] ?? ""} ${turned[1] ?? ""}`;
  // A short form in brackets or quotation marks is a name of its own: Robert "Bobby" Quell.
  const shortForm = /[("“]([\p{L}\p{M}'’-]+)[)"”]/u.exec(written)?.[1];
  const plain = written.replace(/[("“][^)"”]*[)"”]/gu, " ");
  const all = foldedWords(plain).filter((word) => !SUFFIXES.has(word));
  const titled = all.length > 1 && TITLES.has(all[0] ?? "");
  const words = titled ? all.slice(1) : all;
  const forms: Form[] = [];
  const add = (form: readonly string[], kind: FormKind) => {
    const only = form[0] ?? "";
    if (form.length === 0 || (form.length === 1 && (only.length < 2 || ROLE_WORDS.has(only)))) return;
    if (form.some((word) => /^\d+$/.test(word))) return;
    forms.push([[...form], kind]);
  };
  if (shortForm !== undefined) add([foldWord(shortForm)], "given");
  // "Ms Tarrick" is one person, "Tarrick" may be anyone in the family.
  if (titled) add(all, "whole");
  if (titled && words.length === 1) {
    for (const variant of surnameVariants(plain, words)) add(variant, "surname");
    return forms;
  }
  if (words.length === 1) {
    add(words, "single");
    // "KB" is also "K.B.".
    if (/^\p{Lu}{2,4}$/u.test(plain.trim())) add([...(words[0] ?? "")], "initials");
    if ((words[0] ?? "").length >= 4) add([`${words[0] ?? ""}s`], "single");
    return forms.concat(withoutHyphens(plain, "single"));
  }
  const { given, middle, surname } = partsOfName(plain, words);
  add(words, "whole");
  add([...given, ...surname], "whole");
  add([...surname, ...given], "whole");
  add([...surname, ...given, ...middle], "whole");
  if (middle.length > 0) add([...given, ...middle], "whole");
  for (const word of middle) if (word.length >= 3 && !isOrdinaryWord(word)) add([word], "given");
  add(given, "given");
  // "karls car": a possessive typed in haste.
  const last = given.at(-1) ?? "";
  if (given.length > 1 || last.length >= 4) add([...given.slice(0, -1), `${last}s`], "given");
  for (const variant of surnameVariants(plain, surname)) {
    add(variant, "surname");
    add([...given, ...variant], "whole");
  }
  // "Ms St. John": without a title it may be a church or an ambulance.
  if (surname[0] === "st" && surname.length > 2)
    for (const title of TITLES) add([title, ...surname.slice(0, 2)], "whole");
  const initial = (word: string | undefined) => (word ?? "").charAt(0);
  add([...given, initial(surname.at(-1))], "whole");
  for (const variant of surnameVariants(plain, surname)) add([initial(given[0]), ...variant], "whole");
  add([initial(given[0]), ...middle.map(initial), ...surname], "whole");
  if (middle.length > 0) add([...given, ...middle.map(initial), ...surname], "whole");
  // "Frost, M. A.": a capital alone behind a surname may be a word.
  const initials = [initial(given[0]), ...middle.map(initial)];
  if (initials.length > 1 || !/[ai]/.test(initials.join(""))) add([...surname, ...initials], "whole");
  add([initial(given[0]), initial(surname.at(-1))], "initials");
  const solid = surname.filter((word) => !PARTICLES.has(word));
  // "Karl Venneck-Hulme" is KVH, KV and KH.
  if (solid.length > 1) {
    add([initial(given[0]), ...solid.map(initial)], "initials");
    add([initial(given[0]), initial(solid[0])], "initials");
  }
  if (middle.length > 0)
    add([initial(given[0]), ...middle.map(initial), initial(surname.at(-1))], "initials");
  return forms.concat(withoutHyphens(plain, "whole"));
}

/** Given name, middle names and surname; hyphenated names stay together, particles belong to the surname. */
function partsOfName(name: string, words: readonly string[]) {
  const spaced = name
    .trim()
    .split(/\s+/)
    .map(foldedWords)
    .filter((group) => group.length > 0 && !SUFFIXES.has(group.join("")) && !TITLES.has(group.join("")));
  const given = spaced[0] ?? [words[0] ?? ""];
  let start = Math.max(1, spaced.length - 1);
  while (start > 1 && PARTICLES.has((spaced[start - 1] ?? []).join(""))) start--;
  return { given, middle: spaced.slice(1, start).flat(), surname: spaced.slice(start).flat() };
}

/** A surname as it may be written: whole, without particles, each half of a double one, in the plural, "O' Brien" as two words. */
function surnameVariants(name: string, surname: readonly string[]): string[][] {
  const variants: string[][] = [[...surname]];
  const solid = surname.filter((word) => !PARTICLES.has(word));
  for (const word of solid) if (word.length >= 3) variants.push([word]);
  if (surname.length > 1) variants.push([surname.join("")]);
  const last = solid.at(-1);
  if (last !== undefined && last.length >= 4) variants.push([`${last}s`], [`${last}es`]);
  const twoWords = /\b([OD])['’‘ʼ`´′＇](\p{L}{2,})/u.exec(name);
  if (twoWords !== null) {
    const [, letter = "", rest = ""] = twoWords;
    variants.push([foldWord(letter), foldWord(rest)]);
    // "Ms Dowd", as a register has it that drops what stands before.
    if (rest.length >= 4 && !isOrdinaryWord(foldWord(rest))) variants.push([foldWord(rest)]);
    if (letter === "D") variants.push(["de", foldWord(rest)], [`de${foldWord(rest)}`]);
  }
  const scottish = /\bMa?c(\p{Lu}\p{L}{2,})/u.exec(name)?.[1];
  if (scottish !== undefined) {
    const rest = foldWord(scottish);
    variants.push(["mc", rest], ["mac", rest], [`mc${rest}`], [`mac${rest}`]);
  }
  return variants;
}

/** Hyphenated names written as one word: "Anna-Marie" as "Annamarie". */
function withoutHyphens(name: string, kind: FormKind): Form[] {
  return name
    .trim()
    .split(/\s+/)
    .filter((part) => /\p{L}[-‐‑]\p{L}/u.test(part))
    .map((part): Form => [[foldedWords(part).join("")], kind === "whole" ? "given" : kind]);
}
