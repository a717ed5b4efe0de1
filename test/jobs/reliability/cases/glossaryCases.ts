import type { OpenedWorkbook } from "embedded-workbook";
import { mergedReview, POLICE } from "../../smallReview";
import { plainCase, workedIn, type Case, type Job, type Meeting } from "../case";

const ABBREVIATIONS: Meeting = {
  table: "Abbreviations",
  key: "Abbreviation",
  written: { row: 0, heading: "Meaning" },
  other: { row: 1, heading: "Meaning" },
  spare: 2,
};

const KNOWN = [
  { abbreviation: "MASH", meaning: "Multi-Agency Safeguarding Hub" },
  { abbreviation: "IDVA", meaning: "Independent Domestic Violence Adviser" },
  { abbreviation: "NFA", meaning: "No further action" },
];

const explain =
  (...explained: typeof KNOWN): Job =>
  (jobs) =>
    jobs.saveAbbreviations(explained);

/** Entries with abbreviations, of which three are explained. */
async function explained(): Promise<OpenedWorkbook> {
  const rows = [["03/03/2021", "MASH told the IDVA, NFA by CAMHS and QZX."] as const, ...POLICE.slice(1)];
  return workedIn(await mergedReview(rows), explain(...KNOWN));
}

const withGlossary = async (): Promise<OpenedWorkbook> =>
  workedIn(await explained(), (jobs) => jobs.makeGlossary());

/** What the page of abbreviations writes. */
export const GLOSSARY_CASES: readonly Case[] = [
  plainCase(
    "explain abbreviations",
    explained,
    explain(
      { abbreviation: "MASH", meaning: "Multi-agency safeguarding hub of the county" },
      { abbreviation: "QZX", meaning: "Quality zone of the exchange" },
    ),
    ABBREVIATIONS,
  ),
  plainCase("remove an abbreviation", explained, (jobs) => jobs.removeAbbreviation("MASH"), ABBREVIATIONS),
  plainCase("say that capitals are no abbreviation", explained, (jobs) => jobs.setNotAbbreviation("QZX")),
  plainCase("make the glossary", explained, (jobs) => jobs.makeGlossary(), ABBREVIATIONS),
  plainCase(
    "make the glossary again",
    async () =>
      workedIn(
        await withGlossary(),
        explain({ abbreviation: "QZX", meaning: "Quality zone of the exchange" }),
      ),
    (jobs) => jobs.makeGlossary(),
    ABBREVIATIONS,
  ),
];
