import type { OfficeClient } from "../../src/officeInNode";

/** What a fact is given: Excel, with an empty workbook that has one sheet, "Sheet1". The same in the real one. */
export interface Opened extends Pick<OfficeClient, "Excel"> {
  /** Resolves when the events of everything that was sent have arrived. */
  arrived: () => Promise<void>;
}

/** Something that is true of Excel, where Microsoft says so, and how an Excel is seen to do it. */
export interface Fact {
  fact: string;
  /** A page of Microsoft's documentation. */
  source: string;
  /** Why an Excel may differ and be in order all the same: a setting of the person's, say. Goes into reports. */
  caution?: string;
  /** Ends well in an Excel of which the fact is true. */
  run: (opened: Opened) => Promise<void>;
}

/** Facts of one subject. */
export interface FactGroup {
  /** The subject, or the beginning of a sentence that each fact ends. */
  about: string;
  /**
   * Each fact writes A1 of the first sheet, and what it reads into the columns after B, which it empties first, or has a sheet of its
   * own (onOwnSheet): so they can be run one after the other in one workbook.
   */
  shared?: true;
  facts: readonly Fact[];
}

/** Something that is not known of Excel: no answer is wrong, and a report says what was found. */
export interface Question {
  question: string;
  /** Where the question comes from: a page of Microsoft's that leaves it open, or somebody's report. */
  source: string;
  /** What this Excel does. */
  find: (opened: Opened) => Promise<unknown>;
}

/** Questions of one subject. */
export interface QuestionGroup {
  about: string;
  questions: readonly Question[];
}

/** The code of the error that an action ends in; null when it ends well. */
export async function codeOf(action: Promise<unknown>): Promise<string | null> {
  try {
    await action;
    return null;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
      return error.code;
    }
    throw error;
  }
}
