import { columnLetters } from "../../cells/address";
import { RAGS } from "../../plan/rag";

/** What the overview counts. */
export interface OverviewContents {
  reviews: readonly { review: string; file: string }[];
  agencies: readonly string[];
  /** Recurring themes, and the reviews of each. */
  themes: readonly { theme: string; reviews: readonly string[] }[];
}

/** The columns of every block, from 0. */
export const AT = { name: 0, all: 1, rag: 2, oldest: 7, months: 8, later: 20, note: 21 } as const;
export const MONTHS = 12;
export const WIDTH = AT.note + 1;

/** A block of the sheet: its title, its heading, its rows and the row of all. Rows from 0. */
export interface Block {
  kind: "review" | "agency" | "theme";
  title: string;
  /** The row of its title; the headings are below it. */
  top: number;
  names: readonly string[];
  /** What stands below the names. */
  last: readonly string[];
}

const FIRST_BLOCK = 4;
export const ALL = "All";
export const OTHER_AGENCY = "Any other agency, or none";

/** Where the blocks stand. */
export function blocksOf({ reviews, agencies, themes }: OverviewContents): Block[] {
  const wanted: Omit<Block, "top">[] = [
    { kind: "review", title: "By review", names: reviews.map(({ review }) => review), last: [ALL] },
    { kind: "agency", title: "By agency", names: agencies, last: [OTHER_AGENCY] },
    {
      kind: "theme",
      title: "Themes that recur in two or more reviews",
      names: themes.map(({ theme }) => theme),
      last: [],
    },
  ];
  let top = FIRST_BLOCK;
  return wanted.map((block) => {
    const placed = { ...block, top };
    top += block.names.length + block.last.length + 4;
    return placed;
  });
}

/** The rows of a block, from 0. */
export function rowsOf({ top, names, last }: Block): {
  heading: number;
  first: number;
  end: number;
  after: number;
} {
  const first = top + 2;
  return { heading: top + 1, first, end: first + names.length, after: first + names.length + last.length };
}

const HEADING: Readonly<Record<Block["kind"], string>> = {
  review: "Review",
  agency: "Agency",
  theme: "Theme of recommendations",
};

/**
 * Every cell of a block, in live formulas over all actions, with functions that Excel 2010 and LibreOffice know.
 * @param table the table of all actions
 */
export function cellsOfBlock(
  block: Block,
  table: string,
  reviews: { first: number; end: number },
  details: ReadonlyMap<string, string>,
): string[][] {
  const { heading, first, end } = rowsOf(block);
  const isTheme = block.kind === "theme";
  const months = Array.from({ length: MONTHS }, (_month, index) => AT.months + index);
  const title = padded([block.title]);
  const head = padded([HEADING[block.kind], ALL, ...RAGS, isTheme ? "Reviews" : "Days late, oldest"]);
  head[AT.note] = "Note";
  if (isTheme) {
    head[AT.months] = "In";
  } else {
    months.forEach((column, index) => {
      head[column] =
        index === 0
          ? "=DATE(YEAR(TODAY()),MONTH(TODAY()),1)"
          : `=EDATE(${columnLetters(column)}${heading + 1},1)`;
      const own = `${columnLetters(column + 1)}${heading + 1}`;
      title[column] = index === 0 ? `=${own}` : `=IF(MONTH(${own})=1,${own},"")`;
    });
    head[AT.later] = "Later";
  }
  const rows = block.names.map((name, index) => {
    const row = first + index;
    const own = `$A${row + 1}`;
    const criteria = {
      review: `${table}[Review],"="&${own}`,
      agency: `${table}[Agency],"="&${own}`,
      theme: `${table}[Themes],"*"&${own}&"*"`,
    }[block.kind];
    const cells = padded([name, ...countsOf(table, criteria, row)]);
    if (isTheme) {
      const list = `$A$${reviews.first + 1}:$A$${reviews.end}`;
      cells[AT.oldest] =
        `=SUMPRODUCT(--(COUNTIFS(${table}[Review],${list},${table}[Themes],"*"&${own}&"*",${table}[RAG],"?*")>0))`;
      cells[AT.months] = details.get(name) ?? "";
    } else {
      const column = block.kind === "review" ? "Review" : "Agency";
      cells[AT.oldest] = `=SUMPRODUCT(MAX((${table}[${column}]=${own})*${table}[Days overdue]))`;
      putMonths(cells, table, criteria, heading);
    }
    return cells;
  });
  const last = block.last.map((name, index) => {
    const cells = padded([name]);
    if (name === ALL) {
      const sums = [AT.all, ...RAGS.map((_rag, at) => AT.rag + at), ...months, AT.later];
      sums.forEach((column) => {
        const letter = columnLetters(column + 1);
        cells[column] = `=SUM(${letter}${first + 1}:${letter}${end})`;
      });
      cells[AT.oldest] =
        `=MAX(${columnLetters(AT.oldest + 1)}${first + 1}:${columnLetters(AT.oldest + 1)}${end})`;
    } else {
      const row = end + index;
      const whole = countsOf(table, `${table}[Review],"?*"`, row);
      const all = padded([name, ...whole]);
      putMonths(all, table, `${table}[Review],"?*"`, heading);
      all.forEach((formula, column) => {
        if (column === AT.all) cells[column] = formula;
        else if (formula.startsWith("=")) cells[column] = lessListed(formula, column, first, end);
      });
    }
    return cells;
  });
  return [title, head, ...rows, ...last];
}

/** What a whole column has beyond the rows above. */
function lessListed(formula: string, column: number, first: number, end: number): string {
  const letter = columnLetters(column + 1);
  return end > first ? `${formula}-SUM(${letter}${first + 1}:${letter}${end})` : formula;
}

function countsOf(table: string, criteria: string, row: number): string[] {
  const counted = `${table}[Status],"<>Not accepted"`;
  const [from, to] = [columnLetters(AT.rag + 1), columnLetters(AT.rag + RAGS.length)];
  return [
    `=SUM(${from}${row + 1}:${to}${row + 1})`,
    ...RAGS.map((rag) => `=COUNTIFS(${criteria},${table}[RAG],"${rag}",${counted})`),
  ];
}

/** What is open and not overdue, by the month of its target. */
function putMonths(cells: string[], table: string, criteria: string, heading: number): void {
  const open = `${table}[RAG],"?*",${table}[RAG],"<>Blue",${table}[Status],"<>Not accepted"`;
  const due = (from: string, before: string | null): string =>
    `=COUNTIFS(${criteria},${open},${table}[Target date],">="&${from}` +
    `${before === null ? "" : `,${table}[Target date],"<"&${before}`})`;
  for (let index = 0; index < MONTHS; index += 1) {
    const first = `${columnLetters(AT.months + index + 1)}$${heading + 1}`;
    cells[AT.months + index] = due(index === 0 ? `MAX(TODAY(),${first})` : first, `EDATE(${first},1)`);
  }
  cells[AT.later] = due(`EDATE(${columnLetters(AT.later)}$${heading + 1},1)`, null);
}

function padded(cells: readonly string[]): string[] {
  return Array.from({ length: WIDTH }, (_cell, column) => cells[column] ?? "");
}
