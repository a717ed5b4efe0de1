import { readPhrase } from "../phrases/readPhrase";
import type { TextForm } from "./text";

const REMARK = /^([^()]{4,40})\([^()\d]{3,120}\)$/;

/** A remark in brackets after the date. */
export const remarkBeside: TextForm = {
  name: "remark-beside",
  examples: ["March 2015 (see the chronology of the school for the meetings of that spring)"],
  read: (plain, conventions) => {
    const date = REMARK.exec(plain)?.[1];
    const outcome = date === undefined ? null : readPhrase(date, conventions);
    return outcome?.kind === "reading" ? { outcome, time: "" } : null;
  },
};
