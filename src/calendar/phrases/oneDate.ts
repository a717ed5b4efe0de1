import { readDate } from "../forms/readDate";
import type { PhraseForm } from "./phrase";
import { readingOf } from "./reading";

/** One date, in any form of `DATE_FORMS`. */
export const oneDate: PhraseForm = {
  name: "one-date",
  examples: ["12/03/2019", "Autumn term 2022"],
  read: ({ tokens }, conventions) => {
    const date = readDate(tokens, conventions.century);
    return date && (date.kind === "misfit" ? date : readingOf(date, conventions));
  },
};
