import { WorkbookError } from "../engine/errors";
import type { RequestBody } from "./wire";

/**
 * What becomes of a request that fails with a GeneralException: nothing of it was done, the first half of its actions, or all of
 * it, without an answer. Undefined for one that does not fail.
 */
export type RequestFate = "not done" | "half done" | "not answered" | undefined;

/** What the client hears of a request that failed. */
export const NO_ANSWER = new WorkbookError(
  "GeneralException",
  "There was an internal error while processing the request.",
);

/** The part of a request that is done. */
export function partOf(request: RequestBody, fate: RequestFate): RequestBody {
  const { Actions: all } = request;
  const done = fate === "not done" ? 0 : fate === "half done" ? Math.floor(all.length / 2) : all.length;
  return { ...request, Actions: all.slice(0, done) };
}
