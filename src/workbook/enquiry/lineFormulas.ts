import { columnLetters } from "../../cells/address";
import type { LineNames } from "./lineNames";
import { countOfTheme, countWithoutTheme } from "./themeFormulas";

/** Where the parts of the counts are, from 0. */
export interface LinePlaces {
  /** The agencies' codes; their names are in the hidden row below, for the formulas. */
  heading: number;
  first: number;
  /** Entries without a key theme. */
  without: number;
  /** All entries. */
  total: number;
  /** The column of all agencies together, behind theirs. */
  all: number;
  columns: number;
}

/** Rows for lines that somebody adds to the Review sheet before this sheet is made anew. */
const SPARE = 3;
const HEADING = 3;

export function linePlaces(lines: number, agencies: number): LinePlaces {
  const first = HEADING + 2;
  const without = first + lines + SPARE;
  return { heading: HEADING, first, without, total: without + 1, all: agencies + 1, columns: agencies + 4 };
}

/**
 * The formulas of the counts, row by row: each line's name as the Review sheet has it, its entries of each agency and of all, its actions
 * and those that are open; then entries without a theme, and all of them.
 * @param lines the column of the Review sheet that lists the lines
 */
export function lineFormulas(
  agencies: readonly { name: string }[],
  places: LinePlaces,
  { chronology, plan }: Pick<LineNames, "chronology" | "plan">,
  lines: string,
): string[][] {
  if (chronology === null) return [];
  const { themes, agencies: agencyOf } = chronology;
  const nameCell = (index: number): string => `${columnLetters(index + 2)}$${places.heading + 2}`;
  const isOf = (index: number): string => `${agencyOf}=${nameCell(index)}`;
  const rows = Array.from({ length: places.without - places.first }, (_row, index) => {
    const line = `$A${places.first + index + 1}`;
    const name = `INDEX(${lines},${index + 1})`;
    const actions = plan && [
      countOfTheme(line, plan.lines),
      countOfTheme(line, plan.lines, [`${plan.status}<>"Complete"`, `${plan.status}<>"Not accepted"`]),
    ];
    return [
      `=IFERROR(IF(${name}="","",${name}),"")`,
      ...agencies.map((_agency, agency) => `=${countOfTheme(line, themes, [isOf(agency)])}`),
      `=${countOfTheme(line, themes)}`,
      ...(actions ? actions.map((formula) => `=${formula}`) : ["", ""]),
    ];
  });
  return [
    ...rows,
    [
      "Without a key theme",
      ...agencies.map((_agency, agency) => `=${countWithoutTheme(themes, [isOf(agency)])}`),
      // A row without a ref and an agency is an empty one.
      `=${countWithoutTheme(themes, [`${agencyOf}<>""`])}`,
      "",
      "",
    ],
    [
      "All entries",
      ...agencies.map((_agency, agency) => `=COUNTIFS(${agencyOf},"="&${nameCell(agency)})`),
      `=COUNTIFS(${agencyOf},"?*")`,
      "",
      "",
    ],
  ];
}
