import type { OfficeClient } from "../../src/officeInNode";

/** What a fact is given: Excel, with an empty workbook that has one sheet, "Sheet1". The same in the real one. */
export interface Opened extends Pick<OfficeClient, "Excel"> {
  /** Resolves when the events of everything that was sent have arrived. */
  arrived(): Promise<void>;
}

/** Something that is true of Excel, where Microsoft says so, and how an Excel is seen to do it. */
export interface Fact {
  fact: string;
  /** A page of Microsoft's documentation. */
  source: string;
  /** Ends well in an Excel of which the fact is true. */
  run(opened: Opened): Promise<void>;
}

/** Facts of one subject. */
export interface FactGroup {
  /** The subject, or the beginning of a sentence that each fact ends. */
  about: string;
  facts: readonly Fact[];
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
