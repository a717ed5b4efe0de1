import type { TestCell } from "./gridOf";

/** Rows of a test's own, a line each, with a bar between two cells: "Date | Event". "↵" stands for a line break in a cell. */
export function tableOf(text: string): TestCell[][] {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim().replaceAll("↵", "\n"))
        .map((cell) => (cell === "" ? null : cell)),
    );
}
