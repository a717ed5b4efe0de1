import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { ReadAction } from "../../src/plan/action";
import { matches } from "../cases/truth";
import { readSheet } from "./layouts";

const either = z.string().nullable();

/** Plans as boards, trusts, forces, councils and schools publish them, invented throughout, with what is right of each. */
const papers = z.record(
  z.string(),
  z.object({
    merges: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number()]))),
    /** By heading; `|` parts what may be right. */
    columns: z.record(z.string(), z.string()),
    /** Every action, by words of it; what is left out is not compared. */
    actions: z.array(
      z.object({
        has: z.string(),
        /** The recommendation has no action yet. */
        noAction: z.boolean().default(false),
        recommendation: z.string().optional(),
        agency: z.string().optional(),
        agencyIncludes: z.string().optional(),
        leads: z.array(z.string()).optional(),
        leadsInclude: z.array(z.string()).optional(),
        target: either.optional(),
        needsDate: z.boolean().optional(),
        status: z.string().optional(),
      }),
    ),
  }),
);
type Paper = z.infer<typeof papers>[string];

const PAPERS = papers.parse(JSON.parse(readFileSync(path.join(__dirname, "papers.json"), "utf8")));

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What is not right of an action, by the name of what is compared. */
function wrongOf(want: Paper["actions"][number], action: ReadAction): string[] {
  const right = {
    action: action.action.includes(want.has) || (want.noAction && action.action === ""),
    recommendation: plain(action.recommendation).includes(want.recommendation ?? ""),
    agency: want.agency === undefined || matches(want.agency, action.agency),
    agencies: action.agency.includes(want.agencyIncludes ?? ""),
    leads: want.leads === undefined || [...want.leads].sort().join() === [...action.leads].sort().join(),
    lead: (want.leadsInclude ?? []).every((lead) => action.leads.includes(lead)),
    target: want.target === undefined || matches(want.target, action.target.end),
    needsDate: want.needsDate === undefined || want.needsDate === action.target.needsDate,
    status: want.status === undefined || matches(want.status, action.status.toLowerCase()),
  };
  return Object.entries(right).flatMap(([name, is]) => (is ? [] : [name]));
}

it.each(Object.entries(PAPERS))("%s", (_about, { merges, rows, columns, actions }) => {
  const sheet = readSheet(rows, { merges });
  const found = Object.fromEntries(
    Object.entries(sheet.columns).map(([heading, field]) => [plain(heading), field]),
  );
  const wrong = Object.entries(columns).flatMap(([heading, field]) => {
    const is = found[plain(heading)] ?? "missing";
    return field.split("|").includes(is) ? [] : [`${heading}: ${is}`];
  });
  const read = actions.map((want) => {
    const action = sheet.actions.find(
      (one) => one.action.includes(want.has) || (one.recommendation.includes(want.has) && want.noAction),
    );
    return action ? wrongOf(want, action) : ["missing"];
  });
  expect({ wrong, read }).toEqual({ wrong: [], read: actions.map(() => []) });
  // A recommendation without an action is kept, and is none that the paper lists.
  const acted = sheet.actions.filter(({ action }) => action !== "");
  expect(acted.length).toBeLessThanOrEqual(actions.length);
});
