import { columnLetters } from "./address";

/** Texts and quoted sheet names of a formula, which are left as they are, or a reference to cells. */
const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!])|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(!])|(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(!])/gi;
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\w.$])(R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?)(?![\w(!])|(?<![\w.$[@])(R(?:\d+|\[-?\d+\])?(?::R(?:\d+|\[-?\d+\])?)?|C(?:\d+|\[-?\d+\])?(?::C(?:\d+|\[-?\d+\])?)?)(?![\w(!])/gi;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "R5" where a line is fixed, "R[2]" where it is not, "R" for the line itself. */
function part(letter: "R" | "C", fixed: boolean, line: number, home: number): string {
  if (fixed) return `${letter}${line + 1}`;
  return line === home ? letter : `${letter}[${line - home}]`;
}

/** A formula with "=" as it reads in R1C1 style from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(A1, (...found: unknown[]) => {
    const [whole, ...groups] = found.map((each) => (typeof each === "string" ? each : ""));
    const [columnFixed = "", letters = "", rowFixed = "", digits = ""] = groups;
    if (digits !== "") {
      return (
        part("R", rowFixed !== "", Number(digits) - 1, row) +
        part("C", columnFixed !== "", columnNumber(letters), column)
      );
    }
    const [, , , , firstFixed = "", first = "", lastFixed = "", last = ""] = groups;
    if (first !== "") {
      return pair(
        part("C", firstFixed !== "", columnNumber(first), column),
        part("C", lastFixed !== "", columnNumber(last), column),
      );
    }
    const [, , , , , , , , topFixed = "", top = "", bottomFixed = "", bottom = ""] = groups;
    if (top !== "") {
      return pair(
        part("R", topFixed !== "", Number(top) - 1, row),
        part("R", bottomFixed !== "", Number(bottom) - 1, row),
      );
    }
    return whole ?? "";
  });
}

function pair(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}

/** A formula in R1C1 style as it reads in A1 style in a cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (whole: string, cell: unknown, lines: unknown) => {
    if (typeof cell === "string") {
      const [, down = "", across = ""] = /^R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?$/i.exec(cell) ?? [];
      const [rowAt, columnAt] = [line(down, row), line(across, column)];
      return `${columnAt.fixed}${columnLetters(columnAt.at)}${rowAt.fixed}${rowAt.at + 1}`;
    }
    if (typeof lines === "string") {
      const rows = /^R/i.test(lines);
      const ends = lines.split(":").map((end) => line(end.slice(1), rows ? row : column));
      const [first, last = first] = ends;
      const name = (end: typeof first): string =>
        end ? `${end.fixed}${rows ? end.at + 1 : columnLetters(end.at)}` : "";
      return `${name(first)}:${name(last)}`;
    }
    return whole;
  });
}

function line(written: string, home: number): { fixed: "" | "$"; at: number } {
  if (written === "") return { fixed: "", at: home };
  return written.startsWith("[")
    ? { fixed: "", at: home + Number(written.slice(1, -1)) }
    : { fixed: "$", at: Number(written) - 1 };
}

/** A formula as it reads after its cell was turned from rows to columns: what was so far down is so far across. */
export function transposed(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  const turned = toR1C1(formula, from.row, from.column).replace(R1C1, (whole: string, cell: unknown) => {
    const [, down, across] =
      typeof cell === "string" ? (/^R(\[-?\d+\])?C(\[-?\d+\])?$/i.exec(cell) ?? []) : [];
    return typeof cell === "string" && !/\d+(?![\d\]])/.test(cell) ? `R${across ?? ""}C${down ?? ""}` : whole;
  });
  return fromR1C1(turned, to.row, to.column);
}
