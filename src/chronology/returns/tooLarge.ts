import { RETURN_COLUMNS, RETURN_ROWS } from "../../cells/limits";
import { FileProblem } from "./fileProblem";

/** A file with more rows than a return can have: refused in words before anything of it is kept. */
export function tooManyRows(file: string): FileProblem {
  const most = String(RETURN_ROWS).replace(/(?=\d{3}$)/, ",");
  return new FileProblem(
    file,
    `has more than ${most} rows, which is more than a return can have. Leave out what does not belong to the review, or ` +
      "split it into several files, and add each of them",
  );
}

/** The same of a file with more columns. */
export function tooManyColumns(file: string): FileProblem {
  return new FileProblem(
    file,
    `has more than ${RETURN_COLUMNS} columns with something in them, which is more than a return can have. Leave out those that do ` +
      "not belong to the chronology, and add it again",
  );
}
