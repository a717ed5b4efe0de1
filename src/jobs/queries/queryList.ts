import { inQueryOrder, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { wordsOfRule } from "../../chronology/rules/allRules";
import { addressOf, shownFix } from "../../workbook/queries/queryRows";
import type { QueryListed } from "./queryTypes";

/** Queries as a list shows them, in the order of the Queries sheet. */
export function listedQueries(tracked: readonly TrackedQuery[]): QueryListed[] {
  return inQueryOrder(tracked).map((query) => ({
    key: query.key,
    rule: query.rule,
    ruleInWords: wordsOfRule(query.rule),
    level: query.level,
    agency: query.agency,
    sheet: query.sheet,
    address: addressOf(query),
    row: query.row,
    column: query.column,
    written: query.written,
    message: query.message,
    fix: query.fix === null ? null : shownFix(query.fix),
    state: query.state,
    reason: query.reason,
    answer: query.answer,
  }));
}
