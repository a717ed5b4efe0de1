import type { Nation } from "../calendar/bankHolidays";
import { PROCEDURE_IDS } from "./timetables/procedure";
import { PROCEDURES } from "./timetables/procedures";

/** The nations as people read them. */
export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

/** A procedure as people read it; what is none of docs/interfaces.md section 1 is as it was written. */
export function procedureInWords(procedure: string): string {
  const known = PROCEDURE_IDS.find((id) => id === procedure);
  return known === undefined ? procedure : PROCEDURES[known].title;
}

/** The id of a procedure that is written in words or as its id; other words as they are. */
export function procedureOf(written: string): string {
  const asked = plain(written);
  return PROCEDURE_IDS.find((id) => plain(id) === asked || plain(PROCEDURES[id].title) === asked) ?? written;
}

/** The id of a nation that is written in words or as its id; other words in the form of an id. */
export function nationOf(written: string): string {
  return plain(written).replaceAll(" ", "-");
}

/** Without capitals and hyphens, and with one space between words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-–\s]+/g, " ")
    .trim();
}
