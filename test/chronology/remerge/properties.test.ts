import fc from "fast-check";
import { isNothing } from "../../../src/chronology/remerge/tableUpdate";
import { column, merge, type Chronology, type Row } from "./tableInMemory";

const WORDS = ["visit", "call", "school", "mother", "seen", "referral", "home", "nurse", "bruise", "worried"];

const row: fc.Arbitrary<Row> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 4 }),
    event: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }),
    time: fc.constantFrom("", "09:15", "14:30"),
  })
  .map(({ day, month, event, time }) => ({
    day: `2021-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    event: `Told of ${event.join(" ")}.`,
    time,
  }));

/** What an agency does to its return before it sends it again. */
type Correction =
  | { kind: "reword"; at: number; words: string }
  | { kind: "move"; at: number; day: string }
  | { kind: "withdraw"; at: number }
  | { kind: "add"; row: Row }
  | { kind: "reverse" };

const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant("reword" as const), at: fc.nat(), words: fc.constantFrom(...WORDS) }),
  fc.record({ kind: fc.constant("move" as const), at: fc.nat(), day: row.map(({ day }) => day) }),
  fc.record({ kind: fc.constant("withdraw" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("add" as const), row }),
  fc.record({ kind: fc.constant("reverse" as const) }),
);

function corrected(rows: readonly Row[], change: Correction): Row[] {
  switch (change.kind) {
    case "reverse":
      return [...rows].reverse();
    case "add":
      return [...rows, change.row];
    case "withdraw":
      return rows.filter((_row, index) => rows.length < 2 || index !== change.at % rows.length);
    case "move":
      return rows.map((one, index) =>
        index === change.at % rows.length ? { ...one, day: change.day } : one,
      );
    case "reword":
      return rows.map((one, index) =>
        index === change.at % rows.length ? { ...one, event: `${one.event} Later ${change.words}.` } : one,
      );
  }
}

/** What the panel does between two merges. */
type Edit =
  | { kind: "comment"; at: number; heading: string; text: string }
  | { kind: "sort"; heading: string }
  | { kind: "columns" }
  | { kind: "own row"; at: number; text: string }
  | { kind: "clear ref"; at: number };

const comment = fc.record({
  kind: fc.constant("comment" as const),
  at: fc.nat(),
  heading: fc.constantFrom("Panel comment", "Key theme", "Practice", "Chair's notes"),
  text: fc.integer({ min: 1, max: 99_999 }).map((number) => `note ${number}`),
});
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: comment },
  fc.record({
    kind: fc.constant("sort" as const),
    heading: fc.constantFrom("Agency", "What happened", "Date"),
  }),
  fc.record({ kind: fc.constant("columns" as const) }),
  fc.record({
    kind: fc.constant("own row" as const),
    at: fc.nat(),
    text: fc.constantFrom("Panel met", "See minutes"),
  }),
  fc.record({ kind: fc.constant("clear ref" as const), at: fc.nat() }),
);

function edited({ table, sources }: Chronology, change: Edit): Chronology {
  const headings = [...table.headings];
  let rows = table.rows.map((cells) => [...cells]);
  const at = (number: number): number => number % Math.max(1, rows.length);
  const put = (index: number, heading: string, text: string): void => {
    if (!headings.includes(heading)) {
      headings.splice(3, 0, heading);
      rows.forEach((cells) => cells.splice(3, 0, ""));
    }
    const cells = rows[index];
    if (cells) cells[headings.indexOf(heading)] = text;
  };
  switch (change.kind) {
    case "comment":
      put(at(change.at), change.heading, change.text);
      break;
    case "sort": {
      const key = headings.indexOf(change.heading);
      rows = [...rows].sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
      break;
    }
    case "columns":
      headings.reverse();
      rows.forEach((cells) => cells.reverse());
      break;
    case "own row":
      rows.splice(
        at(change.at),
        0,
        headings.map((heading) => (heading === "What happened" ? change.text : "")),
      );
      break;
    case "clear ref":
      put(at(change.at), "Ref", "");
  }
  return { table: { headings, rows }, sources };
}

/** Everything that the panel typed, beside the words of its entry or row; sorted. */
function annotations({ table }: Chronology): string[] {
  const own = ["Panel comment", "Key theme", "Practice", "Chair's notes"];
  return table.rows
    .flatMap((cells) =>
      own.flatMap((heading) => {
        const cell = String(cells[table.headings.indexOf(heading)] ?? "");
        return cell === "" ? [] : [`${heading}: ${cell}`];
      }),
    )
    .sort();
}

/** What the panel typed beside entries that show their ref. */
function byRef({ table }: Chronology): string[] {
  const refs = column(table, "Ref");
  return ["Panel comment", "Key theme", "Practice", "Chair's notes"].flatMap((heading) =>
    column(table, heading).flatMap((cell, index) =>
      cell === "" || !refs[index] ? [] : [`${refs[index]} ${heading}: ${cell}`],
    ),
  );
}

const review = fc.record({
  police: fc.array(row, { minLength: 1, maxLength: 8 }),
  housing: fc.array(row, { minLength: 1, maxLength: 5 }),
  rounds: fc.array(
    fc.record({
      police: fc.array(correction, { maxLength: 4 }),
      housing: fc.array(correction, { maxLength: 2 }),
      panel: fc.array(edit, { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe("a chronology through any corrections, edits and sorts", () => {
  it("loses no annotation and no entry, changes no ref's owner, and is left alone by merging again", () => {
    fc.assert(
      fc.property(review, ({ police, housing, rounds }) => {
        let returns = { Police: police, Housing: housing };
        let chronology = merge(returns).chronology;
        const ownerOf = new Map<string, string>();
        for (const round of rounds) {
          chronology = round.panel.reduce(edited, chronology);
          returns = {
            Police: round.police.reduce(corrected, returns.Police),
            Housing: round.housing.reduce(corrected, returns.Housing),
          };
          const before = chronology;
          const step = merge(returns, before);
          chronology = step.chronology;

          // Nothing that the panel typed is lost or moves to another entry, and no row is lost.
          expect(byRef(chronology)).toEqual(expect.arrayContaining(byRef(before)));
          expect(annotations(chronology)).toEqual(annotations(before));
          expect(chronology.table.rows.length).toBe(
            before.table.rows.length + (step.update?.added.length ?? 0),
          );

          // Every entry of the returns has one row with its words and its day.
          const refs = column(chronology.table, "Ref");
          const events = column(chronology.table, "What happened");
          for (const entry of step.again.chronology.entries) {
            expect(refs.filter((ref) => ref === entry.ref)).toHaveLength(1);
            expect(events[refs.indexOf(entry.ref)]).toBe(entry.texts.event);
          }
          expect(step.again.chronology.entries).toHaveLength(returns.Police.length + returns.Housing.length);

          // A ref stays with the agency and the event that it was given to: a withdrawn one is never given away.
          for (const [entry, known] of step.again.known) {
            expect(entry.ref).toBe(known.ref);
          }
          for (const { ref, agency } of step.chronology.sources) {
            expect(ownerOf.get(ref) ?? agency).toBe(agency);
            ownerOf.set(ref, agency);
          }

          // Merging the same again changes nothing.
          const again = merge(returns, chronology);
          expect(again.update && isNothing(again.update)).toBe(true);
          expect(again.update?.log).toEqual([]);
          expect(again.chronology.sources).toEqual(chronology.sources);
        }
      }),
      { numRuns: 150 },
    );
  });
});
