import { mergedReview } from "../../smallReview";
import { plainCase, type Case, type Job, type Meeting } from "../case";
import { empty } from "./mergeCases";

const RECORD: Meeting = {
  table: "ReviewRecord",
  key: "Item",
  written: { row: 1, heading: "Value" },
  other: { row: 7, heading: "Value" },
  spare: 8,
};

const AGENCIES: Meeting = {
  table: "Agencies",
  key: "Agency",
  written: { row: 1, heading: "Other names" },
  other: { row: 0, heading: "Other names" },
  spare: 0,
};

const confirm: Job = (jobs) =>
  jobs.confirmReview({
    reference: "LCSPR-R 2026",
    procedure: "lcspr",
    nation: "wales",
    period: { from: "2020-01-01", to: "2021-06-30" },
  });

/** What the pages Review and Returns write on the Review sheet. */
export const REVIEW_CASES: readonly Case[] = [
  plainCase("confirm the review, in an empty workbook", empty, confirm),
  plainCase("confirm the review", () => mergedReview(), confirm, RECORD),
  plainCase(
    "give an agency other names",
    () => mergedReview(),
    (jobs) => jobs.saveAgency("Police", { name: "Anytown Police", otherNames: ["Police", "APS of Anytown"] }),
    AGENCIES,
  ),
];
