import { JobError } from "../../jobs/shared/jobError";

/** What a person reads when a job could not be done. */
export interface Failure {
  happened: string;
  safe: string;
  next: string;
  /** The error's own text, for whoever helps. */
  details?: string;
}

function rawMessage(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** The failure of a job in words; `happened` and `safe` serve for an error that nobody foresaw. */
export function failureOf(error: unknown, happened: string, safe: string): Failure {
  if (error instanceof JobError) {
    const failure = { happened: error.message, safe: error.safe, next: error.next };
    return error.details === undefined ? failure : { ...failure, details: error.details };
  }
  return {
    happened,
    safe,
    next: "Finish any cell that you are editing, and try again. If it happens again, show the details below to whoever looks after this add-in.",
    details: rawMessage(error),
  };
}
