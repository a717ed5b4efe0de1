import type { Entry } from "../entry/entry";
import { eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import type { Query } from "../entry/query";
import { RULES } from "./allRules";
import { ruleContext, type EntryFinding, type Finding, type Rule, type SheetContext } from "./rule";

/** Raises the queries of a sheet, in small steps: each entry gets its own (`entry.queries`), those of the whole sheet are returned. */
export function* raiseQuerySteps(given: SheetContext): InSteps<Query[]> {
  yield undefined;
  const context = ruleContext(given);
  const { agency, file, sheet } = context.sheet;
  const asQuery =
    (rule: Rule) =>
    (finding: Finding): Query => ({
      rule: rule.name,
      level: rule.level,
      agency,
      file,
      sheet,
      row: finding.row,
      column: finding.column,
      message: finding.message,
      asked: finding.asked,
      fix: finding.fix ?? null,
    });
  const beside = yield* mapInSteps(RULES, (rule) => byEntry(rule.checkEntries?.(context) ?? []), 1);
  yield* eachInSteps(context.sheet.entries, (entry) => {
    entry.queries = RULES.flatMap((rule, index) =>
      [...(rule.checkEntry?.(entry, context) ?? []), ...(beside[index]?.get(entry) ?? [])].map(asQuery(rule)),
    );
  });
  return RULES.flatMap((rule) => (rule.checkSheet?.(context) ?? []).map(asQuery(rule)));
}

function byEntry(findings: readonly EntryFinding[]): Map<Entry, EntryFinding[]> {
  const found = new Map<Entry, EntryFinding[]>();
  for (const finding of findings) {
    const known = found.get(finding.entry);
    if (known === undefined) found.set(finding.entry, [finding]);
    else known.push(finding);
  }
  return found;
}
