/** A job that could not be done: what happened, what is safe, what to do next. */
export class JobError extends Error {
  override readonly name = "JobError";

  constructor(
    /** What happened, one plain sentence. */
    message: string,
    /** What is safe, one plain sentence. */
    readonly safe: string,
    /** What to do next, one plain sentence. */
    readonly next: string,
    /** The technical message, for whoever gives support. */
    readonly details?: string,
  ) {
    super(message);
  }
}

/** The person pressed Cancel; the job has ended, and `message` says what it left behind. */
export class JobCancelled extends Error {
  override readonly name = "JobCancelled";
}
