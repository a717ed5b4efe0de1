import type { PhraseForm } from "./phrase";

const SHAPE = /^(?:\?{1,2}|x{1,2}|_{1,2}|-{2}) ?[/.-] ?(.+)$/;

/** A month whose day is unknown. */
export const dayNotKnown: PhraseForm = {
  name: "day-not-known",
  examples: ["??/03/2019", "xx/03/2019"],
  read: ({ plain }, conventions, readRest) => {
    const rest = SHAPE.exec(plain)?.[1];
    if (rest === undefined) return null;
    const month = readRest(rest, conventions);
    return month?.kind === "reading" && month.precision === "month"
      ? { ...month, approximate: true }
      : "unreadable";
  },
};
