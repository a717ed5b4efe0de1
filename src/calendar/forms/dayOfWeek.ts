import type { DateForm } from "./form";
import { without } from "./marks";

/** A day with its weekday beside it. */
export const dayOfWeek: DateForm = {
  name: "day-of-week",
  examples: ["Tues 12 March 2019", "12/03/2019 (Tuesday)"],
  read: ({ all }, century, readRest) => {
    const weekday = all.find(({ kind }) => kind === "weekday");
    const day = weekday && readRest(without(all, weekday), century);
    if (!weekday || day?.kind !== "day") return day?.kind === "misfit" ? day : null;
    return day.weekday === null ? { ...day, weekday: weekday.value } : null;
  },
};
