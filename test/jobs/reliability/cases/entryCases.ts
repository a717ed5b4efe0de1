import { plainCase, type Case } from "../case";
import { annotated, CHRONOLOGY } from "./mergeCases";

/** What is typed on the page of one entry. */
export const ENTRY_CASES: readonly Case[] = [
  plainCase(
    "write a comment on an entry",
    annotated,
    (jobs) => jobs.writePanel("POL-0002", "Panel comment", "Who took the telephone, and why?", ""),
    { ...CHRONOLOGY, written: { row: 2, heading: "Panel comment" } },
  ),
  plainCase(
    "change a comment on an entry",
    annotated,
    (jobs) => jobs.writePanel("POL-0001", "Panel comment", "Ask who called, and when.", "Ask who called."),
    { ...CHRONOLOGY, written: { row: 0, heading: "Panel comment" } },
  ),
  plainCase(
    "give an entry a theme",
    annotated,
    (jobs) => jobs.writePanel("POL-0003", "Key theme", "Drift and delay", ""),
    { ...CHRONOLOGY, written: { row: 3, heading: "Key theme" } },
  ),
];
