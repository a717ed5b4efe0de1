import type { Mention } from "./agencyRoles";
import { wasTold } from "./contact";
import {
  ACTIVE,
  CALL_TO,
  CAME_TO,
  HOSPITAL,
  SAW,
  TO_HOSPITAL,
  WHO_SAID,
  BY_WRITING,
  CALL_FROM,
  DONE_BY,
  FROM_AFAR,
  FUTURE,
  FUTURE_AFTER,
  GOES_ON,
  INFORMED,
  IN_BRACKETS,
  JOINT,
  LIST_HEAD,
  LIST_OF_MEETING,
  MEETING,
  MEETING_TYPE,
  NOT_AFTER,
  NOT_BEFORE,
  NOT_IN_LIST,
  NO_LIST,
  OF_A_POST,
  OF_A_TEAM,
  PHONE,
  PLACE,
  PRESENT,
  RANG,
  SAID,
  SHARED,
  SPOKE_WITH,
  WHO_WAS_THERE,
  WHO_WILL,
  WITH,
} from "./partWords";

/** What part another agency had in the event, by what an entry says. */
export type Part =
  /** It was there, or on the telephone. */
  | "took part"
  /** It is said not to have been there. */
  | "absent"
  /** It was told or spoken with, or told the writer, so that both would have an entry of it. */
  | "was told"
  /** It was informed, or informed the writer, by whatever means. */
  | "was in contact"
  /** It is only mentioned: in the future, in what someone said, as a place. */
  | "is mentioned";

/**
 * What the text says about the agency mentioned in it.
 * @param eventType the type of the event, where the text tells what happened: of a meeting, a list at its head is of those who met
 */
export function partOf(text: string, mention: Mention, eventType = ""): Part {
  const { at, end } = mention;
  const from = Math.max(...[". ", ".\n", "; ", "\n", "? "].map((stop) => lastBefore(text, stop, at)));
  const before = text.slice(from, at);
  const after = text.slice(end, firstAfter(text, end)).replace(IN_BRACKETS, "");
  const isList = from === 0 && MEETING_TYPE.test(eventType) && listOnly(text.slice(0, firstAfter(text, end)));
  if (isList) return NOT_BEFORE.test(before) || NOT_AFTER.test(after) ? "absent" : "took part";
  const part = partIn(text, from, before, after, mention, eventType);
  const unsure = part === "was in contact" || part === "is mentioned";
  return unsure && !SAID.test(before) && wasTold(before, after) ? "was told" : part;
}

function partIn(
  text: string,
  from: number,
  before: string,
  after: string,
  { words, end }: Mention,
  eventType: string,
): Part {
  const sentence = text.slice(from, firstAfter(text, end));
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return "absent";
  if (LIST_HEAD.test(before) || WHO_WAS_THERE.test(after)) return "took part";
  if (SAID.test(before) || /['’]s$/i.test(words)) return "is mentioned";
  const planned = FUTURE.test(sentence.replace(WHO_WILL, "").replace(CAME_TO, "$1"));
  if (
    !planned &&
    GOES_ON.test(after.replace(FROM_AFAR, "")) &&
    (LIST_OF_MEETING.test(before) || isListOf(sentence, text, from, eventType))
  ) {
    return "took part";
  }
  const list = WITH.exec(before)?.[1];
  const inList = list !== undefined && !NOT_IN_LIST.test(list.replace(OF_A_TEAM, ""));
  if (inList && (JOINT.test(sentence) || MEETING_TYPE.test(eventType)))
    return planned ? "is mentioned" : "took part";
  if (DONE_BY.test(before)) return planned ? "is mentioned" : "took part";
  if (CALL_FROM.test(before)) return PHONE.test(before) ? "took part" : "was in contact";
  if (spokeOnPhone(before, after)) return planned ? "is mentioned" : "took part";
  if (!planned && TO_HOSPITAL.test(before) && HOSPITAL.test(words)) return "took part";
  if (SAW.test(before)) return "took part";
  if (SPOKE_WITH.test(before)) return planned ? "is mentioned" : "took part";
  const place = PLACE.test(before);
  if (FUTURE_AFTER.test(after) && !INFORMED.test(after) && !DID_WITH.test(after)) return "is mentioned";
  if (BY_WRITING.test(after)) return "was in contact";
  if (!place && RANG.test(after)) return "took part";
  if (!place && tellsMeeting(text, from, after)) return "took part";
  if (!place && INFORMED.test(after)) return "was in contact";
  if (!place && !planned && isActive(sentence, before, after)) return "took part";
  if (place && !/\b(?:to|from|by|for)\s+(?:the\s+)?$/i.test(before)) return "is mentioned";
  return planned && !/\b(?:rang|telephoned|phoned|told|informed|notif)/i.test(before)
    ? "is mentioned"
    : "was in contact";
}

/** "Telephone call to the probation officer, who said": both were on the telephone. */
function spokeOnPhone(before: string, after: string): boolean {
  return CALL_TO.test(before) && WHO_SAID.test(after);
}

/** "Police officer and YJS worker spoke to": what stands before "to" has happened. */
const DID_WITH =
  /^\s+and\s+(?:the\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,2}?\s+(?:came|spoke|went|talked|walked|drove) to\b/i;

/** At a meeting, whoever shares what is known of the family is there. */
function tellsMeeting(text: string, from: number, after: string): boolean {
  return SHARED.test(after) && MEETING.test(text.slice(Math.max(0, from - 80), from + 80));
}

/** It did something there, or is one of a list of those who did. */
function isActive(sentence: string, before: string, after: string): boolean {
  if (ACTIVE.test(after)) return true;
  if (PRESENT.test(after) && !/\b(?:who|that|because)\b/i.test(after)) return true;
  return /\b(?:and|,)\s+(?:the\s+)?$/i.test(before) && PRESENT.test(sentence) && !NOT_IN_LIST.test(before);
}

/** The sentence after the one that tells of a meeting only lists people. */
function isListOf(sentence: string, text: string, from: number, eventType: string): boolean {
  if (from === 0 || !listOnly(sentence)) return false;
  return MEETING_TYPE.test(eventType) || MEETING.test(text.slice(Math.max(0, from - 80), from));
}

function listOnly(sentence: string): boolean {
  return (
    /,| and |&/.test(sentence) &&
    !NO_LIST.test(sentence.replace(OF_A_TEAM, "").replace(FROM_AFAR, "").replace(OF_A_POST, ""))
  );
}

function lastBefore(text: string, stop: string, at: number): number {
  const found = text.lastIndexOf(stop, at - 1);
  return found < 0 ? 0 : found + stop.length;
}

function firstAfter(text: string, end: number): number {
  const stop = /[.;?](?:\s|$)|\n/.exec(text.slice(end));
  return stop ? end + stop.index : text.length;
}
