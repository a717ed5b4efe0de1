import { readPhrase } from "../phrases/readPhrase";
import type { TextForm } from "./text";

const ZONE = "(?: ?(?:z|utc|gmt)?) ?[+-]\\d{1,2}(?::?\\d{2})?(?: \\([a-z ]+\\))?";
const MOMENT = new RegExp(`^([a-z0-9 ,/.-]{6,30}?),? (\\d{1,2}:\\d{2}:\\d{2})${ZONE}$`);

/** A day and a time to the second, with a zone that changes neither. */
export const zonedMoment: TextForm = {
  name: "zoned-moment",
  examples: ["12/03/2019 14:30:00 GMT+1", "Tue, 12 Mar 2019 14:30:00 -0500"],
  read: (plain, conventions) => {
    if (plain.length < 19 || !plain.includes(":")) return null;
    const [, date, time] = MOMENT.exec(plain) ?? [];
    const outcome = date === undefined || time === undefined ? null : readPhrase(date, conventions);
    return outcome?.kind === "reading" && outcome.precision === "day" ? { outcome, time: time ?? "" } : null;
  },
};
