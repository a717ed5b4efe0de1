import { returnFile } from "../../returnFiles";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Query } from "../../../src/chronology/entry/query";
import { parseReview } from "../../../src/review/review";
import { gridsOf } from "../sheet/gridFromXlsx";

const TODAY = "2026-11-21";
const REVIEW = parseReview(readFileSync(returnFile("review.json"), "utf8"));

const wantedQuery = z.object({
  rule: z.string(),
  level: z.string(),
  file: z.string(),
  sheet: z.string(),
  row: z.number(),
  orRule: z.array(z.string()).default([]),
  orRow: z.array(z.number()).default([]),
});
type WantedQuery = z.output<typeof wantedQuery>;
const unwantedQuery = z.object({ rule: z.string(), file: z.string(), row: z.number() });
const truth = z.object({
  returns: z.array(z.object({ file: z.string() })),
  queries: z.array(wantedQuery),
  queriesNotExpected: z.array(unwantedQuery).default([]),
});

/** Rules that may say more than the truth asks for: it does not list the types that are no key events. */
const MAY_SAY_MORE = ["type-unknown"];

function load(name: string) {
  return truth.parse(JSON.parse(readFileSync(returnFile(name), "utf8")));
}

function meets(query: Query, want: WantedQuery): boolean {
  return (
    query.file === want.file &&
    query.sheet === want.sheet &&
    [want.rule, ...want.orRule].includes(query.rule) &&
    [want.row, ...want.orRow].includes(query.row)
  );
}

async function queriesOf(files: readonly string[]): Promise<Query[]> {
  const grids = (await Promise.all(files.map(gridsOf))).flat();
  return readReturns(grids, REVIEW, TODAY).sheets.flatMap((sheet) => [
    ...sheet.queries,
    ...sheet.entries.flatMap((entry) => entry.queries),
  ]);
}

const place = ({ rule, file, row }: { rule: string; file: string; row: number }) => `${rule} ${file} ${row}`;

describe.each([
  ["expected.json", load("expected.json")],
  ["expected-remerge.json", load("expected-remerge.json")],
])("the queries of %s", (_, { returns, queries: wanted, queriesNotExpected }) => {
  let raised: Query[];
  beforeAll(async () => {
    raised = await queriesOf(returns.map((expected) => expected.file));
  });

  it("are all raised, each at its level", () => {
    const missing = wanted.filter((want) => !raised.some((query) => meets(query, want)));
    expect(missing.map(place)).toEqual([]);
    const otherLevel = wanted.filter(
      (want) =>
        !raised.some(
          (query) => meets(query, want) && (query.rule !== want.rule || query.level === want.level),
        ),
    );
    expect(otherLevel.map(place)).toEqual([]);
  });

  it("leave out those that are not expected", () => {
    const places = new Set(raised.map(place));
    expect(queriesNotExpected.map(place).filter((unwanted) => places.has(unwanted))).toEqual([]);
  });

  it("are not drowned in others", () => {
    const more = raised.filter((query) => !wanted.some((want) => meets(query, want)));
    expect(more.filter((query) => !MAY_SAY_MORE.includes(query.rule)).map(place)).toEqual([]);
  });

  it("each say one plain sentence and name a place", () => {
    for (const query of raised) {
      expect(query.message).toMatch(/^\P{Ll}.*[^.]\.$/u);
      expect(query.message).not.toMatch(/[^F]!|\d{4}-\d\d-\d\d/);
      expect(query.row).toBeGreaterThan(0);
      expect([query.agency, query.file, query.sheet]).not.toContain("");
    }
  });
});
