import type { Case } from "../case";
import { CHECK_CASES } from "./checkCases";
import { ENQUIRY_CASES } from "./enquiryCases";
import { MERGE_CASES } from "./mergeCases";
import { NAME_CASES } from "./nameCases";
import { PLAN_CASES } from "./planCases";
import { QUERY_CASES } from "./queryCases";
import { RETURN_CASES } from "./returnCases";
import { SHEET_CASES } from "./sheetCases";
import { VIEW_CASES } from "./viewCases";

/** Every job that writes, in the order of the work. */
export const ALL_CASES: readonly Case[] = [
  ...RETURN_CASES,
  ...MERGE_CASES,
  ...QUERY_CASES,
  ...CHECK_CASES,
  ...VIEW_CASES,
  ...ENQUIRY_CASES,
  ...NAME_CASES,
  ...PLAN_CASES,
  ...SHEET_CASES,
];
