import type { Case } from "../case";
import { CHECK_CASES } from "./checkCases";
import { ENQUIRY_CASES } from "./enquiryCases";
import { ENTRY_CASES } from "./entryCases";
import { GLOSSARY_CASES } from "./glossaryCases";
import { MERGE_CASES } from "./mergeCases";
import { NAME_CASES } from "./nameCases";
import { OVERVIEW_CASES } from "./overviewCases";
import { PLAN_CASES } from "./planCases";
import { PUBLICATION_CASES } from "./publicationCases";
import { QUERY_CASES } from "./queryCases";
import { RETURN_CASES } from "./returnCases";
import { REVIEW_CASES } from "./reviewCases";
import { SHEET_CASES } from "./sheetCases";
import { VIEW_CASES } from "./viewCases";

/** Every job that writes, in the order of the work. */
export const ALL_CASES: readonly Case[] = [
  ...RETURN_CASES,
  ...REVIEW_CASES,
  ...MERGE_CASES,
  ...QUERY_CASES,
  ...CHECK_CASES,
  ...VIEW_CASES,
  ...ENTRY_CASES,
  ...ENQUIRY_CASES,
  ...GLOSSARY_CASES,
  ...NAME_CASES,
  ...PLAN_CASES,
  ...SHEET_CASES,
  ...OVERVIEW_CASES,
  ...PUBLICATION_CASES,
];
