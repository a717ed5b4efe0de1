import fc from "fast-check";
import { codesInUse } from "../../../src/chronology/remerge/codesInUse";
import { type EarlierEntry } from "../../../src/chronology/remerge/earlierEntry";
import { atOnce } from "../../../src/chronology/inSteps";
import { integrate, type IntegratedEntry } from "../../../src/chronology/integrated/integrate";
import { meaningOf, wordsSignOf } from "../../../src/chronology/remerge/signs";
import { mergeAgainSteps, type MergedAgain } from "../../../src/chronology/remerge/mergeAgain";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const TODAY = "2026-11-21";

interface Row {
  day: number;
  event: string;
}

function merged(rows: readonly Row[], earlier: readonly EarlierEntry[] = []): MergedAgain {
  const cells = rows.map(({ day, event }) => [`${day}/03/2021`, "Case file", event, "None taken"]);
  const grid = gridOf([["Date", "Source", "What happened", "Action taken"], ...cells], {
    file: "police.xlsx",
  });
  const read = readReturns([grid], emptyReview(), TODAY);
  return atOnce(mergeAgainSteps(integrate(read, emptyReview(), codesInUse(earlier, emptyReview())), earlier));
}

function remembered({ chronology, withdrawn }: MergedAgain): EarlierEntry[] {
  const earlierOf = (entry: IntegratedEntry): EarlierEntry => ({
    ref: entry.ref,
    agency: entry.agency,
    file: entry.file,
    sheet: entry.sheet,
    row: entry.row,
    ownRef: entry.ownRef,
    meaning: meaningOf(entry),
    words: wordsSignOf(entry),
    start: entry.date.read.start,
    end: entry.date.read.end,
    approximate: entry.date.read.approximate,
    withdrawn: false,
    signs: {},
    inTable: true,
    shown: {
      asRecorded: "",
      time: "",
      source: "",
      person: "",
      eventType: "",
      event: entry.texts.event,
      action: "",
    },
  });
  return [...chronology.entries.map(earlierOf), ...withdrawn.map((entry) => ({ ...entry, withdrawn: true }))];
}

describe("an entry that is the same word for word in two returns that both count", () => {
  it.each([["police corrected.xlsx"], ["a police.xlsx"]])("keeps its ref beside %s", (file) => {
    const cells = [
      ["Date", "Source", "What happened", "Action taken"],
      ["03/03/2021", "Log", "Officers called to the home", "None taken"],
    ];
    const first = gridOf(cells, { file: "police.xlsx" });
    const second = gridOf(cells, { file });
    const chronologyOf = (grids: (typeof first)[], earlier: EarlierEntry[]): MergedAgain =>
      atOnce(
        mergeAgainSteps(
          integrate(
            readReturns(grids, emptyReview(), TODAY),
            emptyReview(),
            codesInUse(earlier, emptyReview()),
          ),
          earlier,
        ),
      );
    const before = remembered(chronologyOf([first], []));
    for (const grids of [
      [first, second],
      [second, first],
    ]) {
      const { entries } = chronologyOf(grids, before).chronology;
      expect(entries.find((entry) => entry.file === "police.xlsx")?.ref).toBe(before[0]?.ref);
    }
  });
});

const rowsOf = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    event: fc.array(fc.constantFrom("visit", "call", "school", "mother", "seen", "referral", "home"), {
      minLength: 2,
      maxLength: 6,
    }),
  }),
  { selector: ({ day, event }) => `${day} ${event.join(" ")}`, minLength: 1, maxLength: 12 },
);

function worded(rows: readonly { day: number; event: string[] }[]): Row[] {
  return rows.map(({ day, event }) => ({ day, event: `Officers tell of ${event.join(" ")}.` }));
}

describe("refs over corrected returns", () => {
  it("stay with their entries when the return is only sorted in another way", () => {
    fc.assert(
      fc.property(rowsOf, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const rows = worded(given);
        const first = merged(rows);
        const shuffled = rows
          .map((row) => ({ row, place: Number(numbers.next().value) }))
          .sort((one, other) => one.place - other.place)
          .map(({ row }) => row);
        const again = merged(shuffled, remembered(first));
        const refs = (result: MergedAgain): string[] =>
          result.chronology.entries
            .map((entry) => `${entry.ref} ${meaningOf(entry)} ${entry.texts.event}`)
            .sort();
        expect(again.chronology.entries.every(({ state }) => state === "unchanged")).toBe(true);
        expect(again.withdrawn).toEqual([]);
        expect(refs(again)).toEqual(refs(first));
      }),
      { numRuns: 60 },
    );
  });

  it("are never given to two entries, and no entry is lost, whatever the corrections", () => {
    fc.assert(
      fc.property(fc.array(rowsOf, { minLength: 2, maxLength: 4 }), (returns) => {
        let earlier: EarlierEntry[] = [];
        for (const given of returns) {
          const result = merged(worded(given), earlier);
          const refs = [...result.chronology.entries, ...result.withdrawn].map(({ ref }) => ref);
          expect(new Set(refs).size).toBe(refs.length);
          expect(refs).toEqual(expect.arrayContaining(earlier.map(({ ref }) => ref)));
          expect(result.chronology.entries).toHaveLength(given.length);
          earlier = remembered(result);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a corrected entry", () => {
  const visit = { day: 5, event: "Officers went to the home address after a call from a neighbour." };
  const call = { day: 9, event: "Mother rang to say that all was well." };

  it("is recognised by its words when its date is corrected", () => {
    const again = merged([{ ...visit, day: 6 }, call], remembered(merged([visit, call])));
    expect(again.chronology.entries.map(({ ref, state }) => [ref, state])).toEqual([
      ["POL-0001", "changed"],
      ["POL-0002", "unchanged"],
    ]);
  });

  it("is recognised by its day and most of its words when its words are corrected", () => {
    const event = "Officers went to the home address after a call from a passer-by.";
    const again = merged([{ ...visit, event }, call], remembered(merged([visit, call])));
    expect(again.chronology.entries.map(({ ref, state }) => [ref, state])).toEqual([
      ["POL-0001", "changed"],
      ["POL-0002", "unchanged"],
    ]);
  });

  it("that is taken back is withdrawn, and a later one gets a number never given before", () => {
    const withdrawn = merged([visit], remembered(merged([visit, call])));
    expect(withdrawn.withdrawn.map(({ ref }) => ref)).toEqual(["POL-0002"]);
    const later = merged(
      [visit, { day: 20, event: "A different report altogether." }],
      remembered(withdrawn),
    );
    expect(later.chronology.entries.map(({ ref }) => ref)).toEqual(["POL-0001", "POL-0003"]);
  });

  it("is not changed by white space or the numbers of a list", () => {
    const numbered = { ...visit, event: `1.  ${visit.event.replaceAll(" ", "  ")}` };
    const again = merged([numbered, call], remembered(merged([visit, call])));
    expect(again.chronology.entries.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });
});
