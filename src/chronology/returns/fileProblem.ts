/** A file that cannot be used; the message is one plain sentence that names it. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(`${file} ${problem}.`);
  }
}
