import { serialFromDate } from "../../calendar/serial";
import { columnLetters, quotedText } from "../../cells/address";
import { ORGANISATIONAL_CHANGE } from "../../chronology/entry/eventTypes";
import type { Glance } from "../../chronology/views/glance";

/** Where the parts of the grid are, from 0. */
export interface GlancePlaces {
  years: number;
  labels: number;
  /** The first day of each period, hidden, for the formulas. */
  days: number;
  changes: number;
  agencies: number;
  all: number;
  /** The first period's column, and how many there are; all that fall after them, and those without a date, stand behind. */
  first: number;
  many: number;
  /** All columns of the grid. */
  columns: number;
}

const YEARS_ROW = 2;
const FIRST_COLUMN = 3;

/** Where the parts of the grid are. */
export function placesOf({ periods, agencies }: Glance): GlancePlaces {
  const top = YEARS_ROW + 3;
  return {
    years: YEARS_ROW,
    labels: YEARS_ROW + 1,
    days: YEARS_ROW + 2,
    changes: top,
    agencies: top + 1,
    all: top + 1 + agencies.length,
    first: FIRST_COLUMN,
    many: periods.length,
    columns: FIRST_COLUMN + periods.length + 3,
  };
}

interface GlanceCounts {
  /** The years and the names of the periods. */
  head: string[][];
  /** Serials: the first day of each period, and the day after the last. */
  days: number[];
  /** Code and name of each row. */
  names: string[][];
  /** From the column Before on, for each row. */
  formulas: string[][];
}

/** The texts and formulas of the grid: every entry is counted once, organisational changes in a row of their own. */
export function countsOf(glance: Glance, places: GlancePlaces, table: string): GlanceCounts {
  const { periods, until, agencies } = glance;
  const column = (index: number): string => columnLetters(index + 1);
  const dates = `${table}[Date]`;
  const day = (index: number): string => `${column(places.first + index)}$${places.days + 1}`;
  const change = quotedText(ORGANISATIONAL_CHANGE);
  const rowOf = (criteria: string, row: number): string[] => {
    const within = periods.map(
      (_, index) => `=COUNTIFS(${criteria},${dates},">="&${day(index)},${dates},"<"&${day(index + 1)})`,
    );
    const last = column(places.columns - 2);
    return [
      `=COUNTIFS(${criteria},${dates},"<"&${day(0)})`,
      ...within,
      `=COUNTIFS(${criteria},${dates},">="&${day(periods.length)})`,
      `=COUNTIFS(${criteria},${dates},"")`,
      `=SUM(${column(2)}${row + 1}:${last}${row + 1})`,
    ];
  };
  const sums = Array.from({ length: places.columns - 2 }, (_, index) => {
    const letters = column(index + 2);
    return `=SUM(${letters}${places.agencies + 1}:${letters}${places.all})`;
  });
  const years = periods.map(({ year }, index) => (year === periods[index - 1]?.year ? "" : year));
  return {
    head: [
      ["", "", "", ...years, "", "", ""],
      ["Agency", "", "Before", ...periods.map(({ name }) => name), "After", "Undated", "All"],
    ],
    days: [...periods.map(({ from }) => serialFromDate(from)), serialFromDate(until)],
    names: [
      ["ORG", "Organisational changes"],
      ...agencies.map(({ code, name }) => [code, name]),
      ["All agencies", ""],
    ],
    formulas: [
      rowOf(`${table}[Event type],${change}`, places.changes),
      ...agencies.map(({ name }, index) =>
        rowOf(
          `${table}[Agency],${equalTo(name)},${table}[Event type],"<>"&${change}`,
          places.agencies + index,
        ),
      ),
      sums,
    ],
  };
}

/**
 * What is equal to a text, for COUNTIFS: a tilde, an asterisk and a question mark are wild cards to it, and "=", "<" and ">" at the
 * beginning say how to compare (Excel, "COUNTIFS function").
 */
function equalTo(text: string): string {
  return quotedText(`=${text.replace(/[~*?]/g, "~$&")}`);
}
