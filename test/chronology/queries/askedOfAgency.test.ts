import { askedOfAgency } from "../../../src/chronology/queries/askedOfAgency";

describe("what is asked of an agency", () => {
  it.each([
    [
      "There is no such day in the calendar; ask the agency which day was meant.",
      "There is no such day in the calendar; please tell us which day was meant.",
    ],
    [
      "It is not said what happened; ask the agency to fill this in.",
      "It is not said what happened; please fill this in.",
    ],
    [
      "No action, decision or outcome is given; ask the agency, or have it say that none was taken.",
      "No action, decision or outcome is given; please tell us, or say that none was taken.",
    ],
    [
      "“BWV” is not explained; write it out, or add it to the review's abbreviations.",
      "“BWV” is not explained; please write it out.",
    ],
    [
      "“Adult F” is not among the review's people; ask the agency who this is, or add the person to the review.",
      "“Adult F” is not among the review's people; please tell us who this is.",
    ],
    [
      "The end date is before the start, so it was left aside; check both dates with the agency.",
      "The end date is before the start, so it was left aside; please check both dates.",
    ],
    [
      "The cell shows the error #REF! instead of what was written; ask the agency for the text.",
      "The cell shows the error #REF! instead of what was written; please send us the text.",
    ],
    ["A telephone number stands here; take it out.", "A telephone number stands here; please take it out."],
    [
      "The date is approximate; an exact one would help, if it is known.",
      "The date is approximate; an exact one would help, if it is known.",
    ],
  ])("%s", (message, asked) => {
    expect(askedOfAgency(message)).toBe(asked);
  });
});
