import { DateTokens } from "../../src/calendar/forms/dateTokens";
import { FORMS_IN_FIGURES, FORMS_IN_WORDS } from "../../src/calendar/forms/list";
import { readDate } from "../../src/calendar/forms/readDate";
import { PHRASE_FORMS } from "../../src/calendar/phrases/list";
import { readPhrase } from "../../src/calendar/phrases/readPhrase";
import type { Conventions } from "../../src/calendar/phrases/reading";
import { plainText } from "../../src/calendar/plainText";
import { USUAL_TERMS } from "../../src/calendar/schoolTerms";
import { TARGET_FORMS } from "../../src/calendar/targets/list";
import { TEXT_FORMS } from "../../src/calendar/texts/list";
import { readText } from "../../src/calendar/texts/readText";
import { tokensOf } from "../../src/calendar/tokens";
import { CORPUS } from "./corpus";

const century = { lastOf2000s: 27 };
const conventions: Conventions = { century, year: 2019, yearIsGiven: true, terms: USUAL_TERMS };
const plan = { today: "2026-11-21", start: "2016-05-01", agreed: "2016-06-01", publication: "2016-10-13" };

interface Form {
  name: string;
  examples: readonly string[];
}

/** Each example of each form in a list, with the form's name. */
function examplesOf(forms: readonly Form[]): [example: string, name: string][] {
  return forms.flatMap(({ name, examples }) => examples.map((example): [string, string] => [example, name]));
}

/** The form of a list that counts: the first that reads the text. */
function firstThatReads<F extends Form>(
  forms: readonly F[],
  reads: (form: F) => boolean,
): string | undefined {
  return forms.find(reads)?.name;
}

describe("the forms of one date", () => {
  it.each(examplesOf([...new Set([...FORMS_IN_FIGURES, ...FORMS_IN_WORDS])]))(
    "%j is read as %s",
    (example, name) => {
      const date = new DateTokens(tokensOf(plainText(example)).list);
      const first = firstThatReads(date.figures ? FORMS_IN_FIGURES : FORMS_IN_WORDS, (form) => {
        const read = form.read(date, century, readDate);
        return read !== null && read.kind !== "misfit";
      });
      expect(first).toBe(name);
    },
  );

  it.each([...FORMS_IN_FIGURES, ...FORMS_IN_WORDS].map(({ name, examples }) => [name, examples] as const))(
    "the corpus has a case of %s",
    (_name, examples) => {
      const texts = CORPUS.map(([text]) => plainText(text));
      expect(examples.some((example) => texts.some((text) => text.includes(plainText(example))))).toBe(true);
    },
  );
});

describe("the forms of dates put together", () => {
  it.each(examplesOf(PHRASE_FORMS))("%j is read as %s", (example, name) => {
    const plain = plainText(example);
    const phrase = { plain, tokens: tokensOf(plain).list };
    const first = firstThatReads(PHRASE_FORMS, (form) => {
      const read = form.read(phrase, conventions, readPhrase);
      return read !== null && read !== "unreadable" && read.kind === "reading";
    });
    expect(first).toBe(name);
  });
});

describe("the forms of a whole recorded date", () => {
  it.each(examplesOf(TEXT_FORMS))("%j is read as %s", (example, name) => {
    const first = firstThatReads(
      TEXT_FORMS,
      (form) => form.read(plainText(example), conventions, readText)?.outcome.kind === "reading",
    );
    expect(first).toBe(name);
  });
});

describe("the forms of a target date", () => {
  it.each(examplesOf(TARGET_FORMS))("%j is read as %s", (example, name) => {
    const first = firstThatReads(TARGET_FORMS, (form) => {
      const read = form.read(plainText(example), plan);
      return read?.end !== undefined && read.end !== null;
    });
    expect(first).toBe(name);
  });
});

it.each([[FORMS_IN_FIGURES], [FORMS_IN_WORDS], [PHRASE_FORMS], [TEXT_FORMS], [TARGET_FORMS]])(
  "the forms of a list have names of their own",
  (forms: readonly Form[]) => {
    const names = forms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  },
);
