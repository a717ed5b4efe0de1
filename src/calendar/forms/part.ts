import type { Portion, WrittenPortion } from "../written";
import type { DateForm } from "./form";
import { without } from "./marks";

/** Early, mid or late in a month, season, term or year, written before or after it; alone only inside a longer text. */
export const part: DateForm = {
  name: "part",
  examples: ["early March 2015", "late 2004", "March 2015 early", "early"],
  read: ({ all }, century, readRest) => {
    const [first] = all;
    const last = all[all.length - 1];
    const said =
      first?.kind === "portion" ? first : last?.kind === "portion" && last.text !== "end" ? last : null;
    if (!said) return null;
    const portion: Portion = said.value === 1 ? 1 : said.value === 2 ? 2 : 3;
    if (all.length === 1) return bare(portion);
    const whole = readRest(without(all, said), century);
    if (!whole || whole.kind === "misfit") return whole;
    if (
      whole.kind === "day" ||
      whole.kind === "portion" ||
      whole.kind === "festival" ||
      whole.portion !== null
    )
      return null;
    return { ...whole, rule: `part-of-${whole.rule}`, portion, approximate: true };
  },
};

function bare(portion: Portion): WrittenPortion {
  return { kind: "portion", rule: "part", year: null, portion, approximate: true, weekday: null };
}
