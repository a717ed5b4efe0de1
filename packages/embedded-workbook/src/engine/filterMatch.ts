import type { Area, CellContents, FilterCriteria } from "./contents";
import { displayText } from "./display";
import { WorkbookError } from "./errors";
import type { Sheet } from "./sheet";
import { wildcards } from "./wildcards";

/** A row's cell in the column of a filter. */
interface Filtered {
  row: number;
  cell: CellContents | undefined;
  text: string;
}

type Test = (cell: Filtered) => boolean;

function isBlank({ cell, text }: Filtered): boolean {
  return text === "" && (cell?.value ?? "") === "";
}

function order(value: CellContents["value"], wanted: string, number: number): number | null {
  if (wanted.trim() !== "" && Number.isFinite(number)) {
    return typeof value === "number" ? value - number : null;
  }
  return typeof value === "string" ? value.toLowerCase().localeCompare(wanted.toLowerCase(), "en") : null;
}

/** ">5", "<>x", "=*abc*", "=" (blank), "<>" (not blank), or a text that means "=". */
function customTest(criterion: string): Test {
  const [, sign = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(wanted);
  if (sign === "=" || sign === "<>") {
    // Whatever the case (Microsoft, "Filter data in a range or table").
    const pattern = new RegExp(`^${wildcards(wanted)}$`, "iu");
    const equal: Test = (filtered) => {
      if (wanted === "") {
        return isBlank(filtered);
      }
      const value = filtered.cell?.value;
      return (
        (typeof value === "number" && wanted.trim() !== "" && value === number) || pattern.test(filtered.text)
      );
    };
    return sign === "=" ? equal : (filtered) => !equal(filtered);
  }
  return ({ cell }) => {
    const difference = order(cell?.value ?? null, wanted, number);
    if (difference === null) {
      return false;
    }
    return sign === ">"
      ? difference > 0
      : sign === "<"
        ? difference < 0
        : sign === ">="
          ? difference >= 0
          : difference <= 0;
  };
}

/** The numbers of a column that a filter for the first or last ones leaves: as many as asked, and those equal to the last. */
function topTest(criteria: Extract<FilterCriteria, { kind: "top" }>, cells: readonly Filtered[]): Test {
  const numbers = cells.map(({ cell }) => cell?.value).filter((value) => typeof value === "number");
  numbers.sort((one, other) => (criteria.bottom ? one - other : other - one));
  const count = criteria.percent
    ? Math.max(1, Math.floor((numbers.length * criteria.count) / 100))
    : criteria.count;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ cell }) => {
    const value = cell?.value;
    return (
      typeof value === "number" && last !== undefined && (criteria.bottom ? value <= last : value >= last)
    );
  };
}

function averageTest(above: boolean, cells: readonly Filtered[]): Test {
  const numbers = cells.map(({ cell }) => cell?.value).filter((value) => typeof value === "number");
  const average = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  return ({ cell }) =>
    typeof cell?.value === "number" && (above ? cell.value > average : cell.value < average);
}

function testOf(sheet: Sheet, column: number, criteria: FilterCriteria, cells: readonly Filtered[]): Test {
  switch (criteria.kind) {
    case "values": {
      const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
      return (filtered) => (isBlank(filtered) ? criteria.blanks : wanted.has(filtered.text.toLowerCase()));
    }
    case "custom": {
      const first = customTest(criteria.first);
      if (criteria.second === undefined) {
        return first;
      }
      const second = customTest(criteria.second);
      return criteria.and ? (cell) => first(cell) && second(cell) : (cell) => first(cell) || second(cell);
    }
    case "top":
      return topTest(criteria, cells);
    case "dynamic":
      if (/^(above|below)Average$/i.test(criteria.rule)) {
        return averageTest(/^above/i.test(criteria.rule), cells);
      }
      throw new WorkbookError(
        "NotImplemented",
        `The embedded workbook does not filter by dates that change with the day (${criteria.rule}).`,
      );
    case "colour":
      return ({ row }) => {
        const style = sheet.style(row, column);
        return (criteria.font ? (style.font?.colour ?? "#000000") : style.fill) === criteria.colour;
      };
  }
}

/** The rows of a filter's body that its criteria leave out. Criteria are by column, counted from the body's left. */
export function rowsLeftOut(
  sheet: Sheet,
  body: Area,
  columns: readonly { column: number; criteria: FilterCriteria }[],
): Set<number> {
  const out = new Set<number>();
  for (const { column: index, criteria } of columns) {
    const column = body.left + index;
    const cells: Filtered[] = [];
    for (let row = body.top; row <= body.bottom; row++) {
      const cell = sheet.cell(row, column);
      cells.push({ row, cell, text: displayText(cell, sheet.numberFormat(row, column)) });
    }
    const test = testOf(sheet, column, criteria, cells);
    for (const filtered of cells) {
      if (!test(filtered)) {
        out.add(filtered.row);
      }
    }
  }
  return out;
}
