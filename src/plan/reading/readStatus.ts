import type { TargetDate } from "../../calendar/targetDate";
import { statusOfWords, type Status } from "../status";
import { ragMeansComplete, statusByKey, type StatusKey } from "./key";
import { saysNotAccepted, statusAtHead, statusByShareWithin, statusOfPercent } from "./statusWords";

/** What an action's cells say about its status. */
export interface StatusTexts {
  status: string;
  rag: string;
  percent: string;
  /** Whether the cell for its completion says that it is done. */
  saysComplete: boolean;
  /** The words of that cell, which may say how far it is instead. */
  completed: string;
  progress: string;
  evidence: string;
  /** The action itself, which may say that it is not accepted. */
  action: string;
  /** What was answered to the recommendation in a column of its own. */
  answers: readonly string[];
}

/** Progress without a status at its head gives one only if it is no longer than this. */
const SHORT = 24;

/** The status of an action, by the first cell that gives one, and what its own column says where that is in other words. */
export function readStatus(
  texts: StatusTexts,
  target: TargetDate,
  key: StatusKey,
): { status: Status; statusAsWritten: string } {
  const written = texts.status.trim();
  const known = written === "" ? null : (statusByKey(written, key) ?? statusByShareWithin(written));
  const same = known !== null && known.toLowerCase() === written.toLowerCase();
  const statusAsWritten = same ? "" : written;
  const isRefused = texts.answers.some(saysNotAccepted);
  // What was refused is closed for that reason, not because it was done.
  if (known !== null && !(isRefused && (known === "Complete" || known === "Not started"))) {
    return { status: known, statusAsWritten };
  }
  if (isRefused) {
    return { status: "Not accepted", statusAsWritten: written };
  }
  const complete =
    (written !== "" && ragMeansComplete(written, key)) ||
    target.status === "complete" ||
    texts.saysComplete ||
    (texts.rag.trim() !== "" && ragMeansComplete(texts.rag, key));
  if (complete) {
    return { status: "Complete", statusAsWritten };
  }
  if (saysNotAccepted(texts.action)) {
    return { status: "Not accepted", statusAsWritten };
  }
  const status =
    statusOfPercent(texts.percent) ??
    statusOfProgress(texts.progress) ??
    statusAtHead(texts.completed) ??
    statusAtHead(texts.evidence);
  return { status: status ?? "Not started", statusAsWritten };
}

/** The status that a progress text gives, at its head or by how much is done; null if it tells only what happened. */
export function statusOfProgress(text: string): Status | null {
  const progress = text.trim();
  const short = progress.length <= SHORT ? statusOfWords(progress) : null;
  return short ?? statusAtHead(progress) ?? statusByShareWithin(progress);
}
