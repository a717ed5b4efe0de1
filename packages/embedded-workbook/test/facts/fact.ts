import { openBook, type OpenedBook } from "../openEmpty";

/** Something that is true of Excel, where Microsoft says so, and how the embedded workbook is seen to do the same. */
export interface Fact {
  fact: string;
  /** A page of Microsoft's documentation. */
  source: string;
  run(opened: OpenedBook): Promise<void>;
}

/** A test for every fact, each in an empty workbook of its own. */
export function testFacts(facts: readonly Fact[]): void {
  it.each(facts)("$fact", async ({ run }) => {
    const opened = await openBook();
    try {
      await run(opened);
    } finally {
      opened.close();
    }
  });
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
