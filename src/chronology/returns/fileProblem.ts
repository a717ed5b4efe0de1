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

/** A file that Excel would not bring in, without saying why: there may be nothing wrong with it. */
export class FileRefused extends FileProblem {}
