import { inQueryOrder, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { wordsOfRule } from "../../chronology/rules/allRules";
import { addressOf, shownFix } from "../../workbook/queries/queryRows";
import type { QueryListed } from "./queryTypes";

/** Queries for showing in a list, in the order of the Queries sheet. */
export function listedQueries(tracked: readonly TrackedQuery[]): QueryListed[] {
  return inQueryOrder(tracked).map(({ cell, own: _own, ...query }) => ({
    ...query,
    ruleInWords: wordsOfRule(query.rule),
    address: addressOf({ cell }),
    fix: query.fix === null ? null : shownFix(query.fix),
  }));
}

/** The same for queries as their sheet has them, which knows their rows and not their cells. */
export function listedFromSheet(tracked: readonly TrackedQuery[]): QueryListed[] {
  return listedQueries(tracked).map((query) => ({
    ...query,
    address: query.row > 0 && query.state !== "fixed" ? `${String(query.row)}:${String(query.row)}` : "",
  }));
}
