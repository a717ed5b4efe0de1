import { readTargetDate } from "../../calendar/readTargetDate";
import type { SheetView } from "../../chronology/sheet/sheetView";
import { isOwner } from "./ownerParts";
import { statusOfParts } from "./statusWords";

/** What the cells under a heading hold, where its words do not say. */
export interface ColumnContents {
  /** More than half of them are days. */
  isDates: boolean;
  /** More than half of them are phrases, not numbers, levels or letters. */
  isWords: boolean;
  /** More than half of them are of two words or more, none of which says how high, soon or long: "Front door decisions". */
  isTopics: boolean;
  /** All of them are bare numbers. */
  isNumbers: boolean;
  /** More than half of them say what somebody should, must or is to do. */
  isDuties: boolean;
  /** More than half of them are the numbers of rows or of recommendations: "1.2", "R3". */
  isNumbered: boolean;
  /** More than half of them begin with what somebody is to do: "Train repairs staff". */
  isActs: boolean;
  /** Of two or more, two thirds are a post or an agency, and nothing else. */
  isPosts: boolean;
  /** Of two or more, two thirds are the words of a status. */
  isStatuses: boolean;
  /** Of two or more, two thirds are an answer to a recommendation: "Accepted in full". */
  isAnswers: boolean;
}

const ROWS = 60;
const FEWEST_WORDS = 4;
const MOST_WORDS_OF_POST = 9;
const LONGEST_STATUS = 30;
const NUMBER_OF_ROW = /^(?:r|rec|recommendation|no|a)?\.?\s*\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]?$/i;
const ACT =
  /^(?:add|adopt|agree|amend|appoint|arrange|ask|audit|brief|build|buy|carry out|change|check|circulate|commission|complete|consider|consult|contact|create|deliver|develop|devise|discuss|draft|embed|ensure|establish|explore|extend|fit|gather|give|hold|identify|implement|improve|include|increase|introduce|invite|issue|join|launch|list|make|map|meet|monitor|move|name|obtain|offer|organise|pilot|plan|prepare|produce|promote|provide|publish|put|raise|recruit|refresh|remind|repair|replace|report|request|review|revise|rewrite|roll out|run|secure|seek|send|set up|share|strengthen|support|survey|switch|teach|test|train|update|use|work with|write)\b/i;
const ANSWER =
  /^(?:(?:fully|partially|partly|part|in part|not) )?(?:accept|agree|support|reject|decline|endorse)\w*\b|^(?:yes|no|y|n|part|partly|partial|in part|in full|in principle)[.]?$/i;
const DUTY =
  /\b(?:should|must|shall|needs? to|ought to|(?:is|are) (?:required|recommended|to be)|recommends?)\b/i;
const LEVEL =
  /\b(?:high|medium|moderate|low|urgent|immediate|essential|desirable|critical|priority|level|must|should|could|short|long|term|tier|band|grade)\b|\d/i;

/** What the cells of a column hold in the rows right below a heading. */
export function contentsBelow(view: SheetView, headingRow: number, column: number): ColumnContents {
  const cells = view
    .rowsBetween(headingRow + 1, Math.min(view.lastRow, headingRow + ROWS))
    .flatMap((row) => view.at(row, column) ?? [])
    .filter(({ text }) => text.trim() !== "");
  const texts = cells.map(({ text }) => text.trim());
  const most = (is: (text: string) => boolean): boolean => texts.filter(is).length * 2 > texts.length;
  const mostByFar = (is: (text: string) => boolean): boolean =>
    texts.length > 1 && texts.filter(is).length * 3 >= texts.length * 2;
  // Worked out when asked for: few columns are asked for all.
  return {
    get isDates() {
      return cells.filter(({ cell, text }) => cell.isDate || isDay(text)).length * 2 > cells.length;
    },
    get isNumbers() {
      return texts.length > 0 && texts.every((text) => /^[\d.]+\s*%?$/.test(text));
    },
    get isTopics() {
      return most(isTopic);
    },
    get isWords() {
      return most((text) => text.split(/\s+/).length >= FEWEST_WORDS);
    },
    get isDuties() {
      return most((text) => DUTY.test(text));
    },
    get isNumbered() {
      return most((text) => NUMBER_OF_ROW.test(text));
    },
    get isActs() {
      return most((text) => ACT.test(text));
    },
    get isPosts() {
      return mostByFar((text) => text.split(/\s+/).length <= MOST_WORDS_OF_POST && isOwner(text));
    },
    get isAnswers() {
      return mostByFar((text) => text.length <= LONGEST_STATUS && ANSWER.test(text));
    },
    get isStatuses() {
      return mostByFar((text) => text.length <= LONGEST_STATUS && statusOfParts(text) !== null);
    },
  };
}

function isTopic(text: string): boolean {
  return /\p{L}{3,}\s+(?:\S+\s+)*\p{L}{3,}/u.test(text) && !LEVEL.test(text);
}

function isDay(text: string): boolean {
  return /\d/.test(text) && readTargetDate(text, { today: "2000-01-01", year: 2000 }).end !== null;
}
