import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.unknown())]);
const expectedItem = z.record(z.string(), z.unknown());

const caseTruth = z.object({
  right: z.string(),
  columns: z.record(z.string(), z.string()).default({}),
  entries: z.array(expectedItem).optional(),
  more: z.boolean().default(false),
  actions: z.array(expectedItem).optional(),
  order: z.array(z.string()).default([]),
  noQuery: z.array(z.string()).default([]),
  queries: z.array(z.string()).default([]),
  refusal: z.enum(["wanted", "accepted"]).optional(),
});

/** What is right of one file (test/cases/README.md). */
export type CaseTruth = z.infer<typeof caseTruth>;

/** The truth of a folder of cases: a key a file. */
export function truthOf(folder: string): Record<string, CaseTruth> {
  const text = readFileSync(path.join(__dirname, folder, "truth.json"), "utf8");
  return z.record(z.string(), caseTruth).parse(JSON.parse(text));
}

const reportEntry = z.looseObject({
  row: z.number(),
  agency: z.string(),
  date: z.looseObject({
    asRecorded: z.string(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    approximate: z.boolean(),
  }),
});

const reportAction = z.looseObject({
  leads: z.array(z.string()),
  target: z.looseObject({ asRecorded: z.string(), end: z.string().nullable(), needsDate: z.boolean() }),
});

/** As much of REPORT.json as the cases speak of. */
export const caseReport = z.object({
  returns: z.array(z.object({ columns: z.record(z.string(), z.string()) })).default([]),
  entries: z.array(reportEntry).default([]),
  actions: z.array(reportAction).default([]),
  queries: z.array(
    z.looseObject({ rule: z.string().optional(), row: z.number(), fix: z.string().nullish() }),
  ),
});
export type CaseReport = z.infer<typeof caseReport>;

/** What a report has that is not right, in words; empty where all is. */
export function differences(truth: CaseTruth, report: CaseReport): string[] {
  const found = Object.fromEntries(report.returns.flatMap(({ columns }) => Object.entries(columns)));
  const columns = Object.entries(truth.columns).flatMap(([heading, field]) =>
    matches(field, found[heading] ?? null)
      ? []
      : [`column "${heading}" is ${found[heading] ?? "not there"}, not ${field}`],
  );
  const entries = truth.entries
    ? itemDifferences("entry", truth.entries, report.entries, truth.more, (want, item) =>
        entryDifferences(want, item, report),
      )
    : [];
  const actions = truth.actions
    ? itemDifferences("action", truth.actions, report.actions, truth.more, actionDifferences)
    : [];
  const rules = new Set(report.queries.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  const places = truth.order.map((words) =>
    report.entries.findIndex((entry) => textOf(entry).includes(words)),
  );
  return [
    ...columns,
    ...entries,
    ...actions,
    ...truth.noQuery.filter((rule) => rules.has(rule)).map((rule) => `there is a query ${rule}`),
    ...truth.queries
      .filter((any) => !any.split("|").some((rule) => rules.has(rule)))
      .map((rule) => `there is no query ${rule}`),
    ...(places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))
      ? []
      : [`the order is ${places.join(", ")}`]),
  ];
}

type Wanted = z.infer<typeof expectedItem>;

/** Each wanted item against the first one left that has its words and its row. */
function itemDifferences<Item extends Record<string, unknown>>(
  kind: string,
  wanted: readonly Wanted[],
  items: readonly Item[],
  more: boolean,
  compare: (want: Wanted, item: Item) => string[],
): string[] {
  const left = [...items];
  const found = wanted.flatMap((want, index) => {
    const alike = left.filter(
      (item) => hasWords(want, item) && (!("row" in want) || want["row"] === item["row"]),
    );
    const best = alike
      .map((item) => ({ item, wrong: compare(want, item) }))
      .sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (!best) return [`no ${kind} ${JSON.stringify(want["has"] ?? want)}`];
    left.splice(left.indexOf(best.item), 1);
    return best.wrong.map((wrong) => `${kind} ${index + 1}: ${wrong}`);
  });
  return more
    ? found
    : [...found, ...left.map((item) => `an ${kind} too many: ${textOf(item).slice(0, 120)}`)];
}

function hasWords(want: Wanted, item: Record<string, unknown>): boolean {
  const words = [want["has"] ?? []].flat();
  const text = textOf(item);
  return words.every((word) => typeof word === "string" && text.includes(word));
}

function textOf(item: Record<string, unknown>): string {
  return JSON.stringify(Object.values(item)).replace(/\\n/g, "\n").replace(/\\"/g, '"');
}

function entryDifferences(want: Wanted, entry: CaseReport["entries"][number], report: CaseReport): string[] {
  if (Array.isArray(want["either"])) {
    const { either, ...rest } = want;
    const ways = either.map((way) => entryDifferences({ ...rest, ...wayOf(way) }, entry, report));
    return ways.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  const facts: Record<string, unknown> = { ...entry, ...entry.date };
  return Object.entries(want).flatMap(([key, right]) => {
    if (key === "has" || key === "row") return [];
    if (key === "notAgency") return entry.agency === right ? [`agency is ${entry.agency}`] : [];
    if (key === "query") {
      const there = report.queries.some(
        ({ rule, row, fix }) =>
          row === entry.row &&
          matches(right, rule ?? null) &&
          (want["fix"] === undefined || want["fix"] === fix),
      );
      return there ? [] : [`no query ${String(right)}`];
    }
    if (key === "fix") return [];
    return differs(key, right, facts[key]);
  });
}

function wayOf(way: unknown): Wanted {
  return expectedItem.parse(way);
}

function actionDifferences(want: Wanted, action: CaseReport["actions"][number]): string[] {
  const facts: Record<string, unknown> = {
    ...action,
    target: action.target.end,
    needsDate: action.target.needsDate,
    asRecorded: action.target.asRecorded,
  };
  return Object.entries(want).flatMap(([key, right]) => {
    if (key === "has") return [];
    if (key === "leads") return leadDifferences(right, action.leads);
    if (key === "leadsInclude") {
      const missing = [right]
        .flat()
        .filter((lead) => !action.leads.some((one) => one.includes(String(lead))));
      return missing.length > 0 ? [`leads ${JSON.stringify(action.leads)} lack ${missing.join(", ")}`] : [];
    }
    if (key === "recommendation") {
      return String(facts[key]).includes(String(right)) ? [] : differs(key, right, facts[key]);
    }
    if (key === "agencyIncludes") {
      return String(facts["agency"]).includes(String(right)) ? [] : differs(key, right, facts["agency"]);
    }
    return differs(key, right, facts[key]);
  });
}

function leadDifferences(right: unknown, leads: readonly string[]): string[] {
  const wanted = z.union([z.array(z.string()), z.array(z.array(z.string()))]).parse(right);
  const same = (list: string[]): boolean =>
    JSON.stringify([...list].sort()) === JSON.stringify([...leads].sort());
  const lists = wanted.every((item) => typeof item === "string")
    ? [wanted]
    : wanted.filter((item) => typeof item !== "string");
  return lists.some(same) ? [] : differs("leads", right, leads);
}

function differs(key: string, right: unknown, is: unknown): string[] {
  return matches(right, is) ? [] : [`${key} is ${JSON.stringify(is)}, not ${JSON.stringify(right)}`];
}

/** Whether a value is right, where `|` parts what may be right and `*` stands for any characters. */
export function matches(right: unknown, is: unknown): boolean {
  if (typeof right !== "string") return value.parse(right) === (is ?? null);
  const text =
    is === null || is === undefined || is === "" ? "none" : typeof is === "string" ? is : JSON.stringify(is);
  return right.split("|").some((one) => {
    const pattern = one
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^]*");
    return new RegExp(`^${pattern}$`).test(text);
  });
}
