import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { gridOf, type TestCell } from "../sheet/gridOf";
import { readOne } from "./readOwn";

/** "4: 2021-04-20 Father was seen.": the row of each entry, its date and what happened. */
function inShort({ entries }: ReadSheet): string[] {
  return entries.map(({ row, date, texts }) => `${String(row)}: ${date.read.start ?? "none"} ${texts.event}`);
}

const fieldsOf = ({ columns }: ReadSheet): Record<string, string> =>
  Object.fromEntries(columns.map(({ key, field }) => [key, field]));

describe("a log of an agency's own system", () => {
  it("has its intelligence below its incidents read, each entry with its own day", () => {
    const rows: TestCell[][] = [
      ["Log", "Created", "Opening code", "Text", "Result"],
      [
        "0431-07032021",
        "07/03/2021 19:14:22",
        "Domestic",
        "Shouting was heard from the flat.",
        "No offences.",
      ],
      [],
      ["Intelligence"],
      ["URN", "Date of intel", "Date submitted", "5x5x5", "Intelligence text"],
      ["INT/44/21", "20/04/2021", "22/04/2021", "B41", "Father dealing cannabis from the flat."],
      ["INT/61/21", "11/06/2021", "11/06/2021", "E41", "Child R seen in car at deal."],
    ];
    expect(inShort(readOne(gridOf(rows)))).toEqual([
      "2: 2021-03-07 Shouting was heard from the flat.",
      "6: 2021-04-20 Father dealing cannabis from the flat.",
      "7: 2021-06-11 Child R seen in car at deal.",
    ]);
  });

  it("begins an entry where only the day of the report is known", () => {
    const rows: TestCell[][] = [
      ["Contact no", "Date reported", "Date of occurrence", "Details", "Our response"],
      [1, { day: "2021-03-08" }, { day: "2021-03-07" }, "Shouting and banging in the flat", "Visited"],
      [2, { day: "2021-06-01" }, "", "Asked for a transfer, damp in bedroom", "Inspection booked"],
      [3, { day: "2021-08-02" }, { day: "2021-08-02" }, "Door kicked in, boarded up", "Repair raised"],
    ];
    expect(inShort(readOne(gridOf(rows)))).toEqual([
      "2: 2021-03-07 Shouting and banging in the flat",
      "3: none Asked for a transfer, damp in bedroom",
      "4: 2021-08-02 Door kicked in, boarded up",
    ]);
  });

  it("is read where its contacts run across and no heading says what happened", () => {
    const rows: TestCell[][] = [
      ["", "Contact 1", "Contact 2", "Contact 3"],
      ["Date", "12/01/2021", "26/01/2021", "09/02/2021"],
      ["Venue", "Office", "Home", "Office"],
      ["What was covered", "Induction, licence explained", "Met Mother, house cold", "Did not attend today"],
      ["Outcome", "Signed", "Referral to early help", "Warning letter"],
    ];
    const { entries } = readOne(gridOf(rows));
    expect(entries.map(({ date, texts }) => [date.read.start, texts.event, texts.action])).toEqual([
      ["2021-01-12", "Induction, licence explained", "Signed"],
      ["2021-01-26", "Met Mother, house cold", "Referral to early help"],
      ["2021-02-09", "Did not attend today", "Warning letter"],
    ]);
  });
});

describe("a register beside a chronology", () => {
  it("with a day over its ticks hides no heading, and goes into no entry", () => {
    const rows: TestCell[][] = [
      ["Chronology of Children's Services", "", "", "", "", "", "Core group attendance"],
      ["Date", "Event", "Analysis", "Decision", "", "", "Name", "18 Aug"],
      [
        "03/08/2021",
        "Strategy discussion held with police",
        "Weight is a worry",
        "Section 47",
        "",
        "",
        "Mother",
        "Y",
      ],
      ["10/08/2021", "Home visit, Child R seen", "Mother open", "Agreement", "", "", "Father", "N"],
    ];
    const sheet = readOne(gridOf(rows));
    expect(fieldsOf(sheet)).toEqual({
      Date: "date",
      Event: "event",
      Analysis: "comment",
      Decision: "action",
    });
    expect(sheet.entries.map(({ texts }) => texts.person)).toEqual(["", ""]);
  });
});
