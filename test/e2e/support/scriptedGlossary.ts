import type {
  AbbreviationListed,
  GlossaryJobs,
  GlossaryListed,
} from "../../../src/jobs/glossary/glossaryTypes";

/** Abbreviations as the pane meets them: what is saved stays until the page is loaded anew; `asked` gets every call. */
export function scriptedGlossary(asked: string[]): GlossaryJobs {
  let listed: AbbreviationListed[] = [
    { abbreviation: "DSL", meaning: "Designated safeguarding lead", times: 14, entry: "SCH-0002" },
  ];
  let offered: AbbreviationListed[] = [
    { abbreviation: "MASH", meaning: "Multi-agency safeguarding hub", times: 9, entry: "POL-0003" },
    { abbreviation: "TAF", meaning: "Team Around the Family", times: 3, entry: "SCH-0007" },
    { abbreviation: "QZV", meaning: "", times: 1, entry: "POL-0011" },
  ];
  const now = (): Promise<GlossaryListed> => Promise.resolve({ listed, offered, merged: true });
  const placed = (abbreviations: readonly string[]): void => {
    offered = offered.filter(({ abbreviation }) => !abbreviations.includes(abbreviation));
  };
  return {
    readGlossary: now,
    saveAbbreviations(explained) {
      asked.push(`saveAbbreviations ${JSON.stringify(explained.map(({ abbreviation }) => abbreviation))}`);
      const others = listed.filter((each) =>
        explained.every((one) => one.abbreviation !== each.abbreviation),
      );
      listed = [...others, ...explained.map((each) => ({ ...each, times: 1, entry: "POL-0003" }))];
      placed(explained.map(({ abbreviation }) => abbreviation));
      return now();
    },
    removeAbbreviation(abbreviation) {
      asked.push(`removeAbbreviation ${abbreviation}`);
      listed = listed.filter((each) => each.abbreviation !== abbreviation);
      return now();
    },
    setNotAbbreviation(capitals) {
      asked.push(`setNotAbbreviation ${capitals}`);
      placed([capitals]);
      return now();
    },
    makeGlossary() {
      asked.push("makeGlossary");
      return Promise.resolve({ sheet: "Glossary", abbreviations: 24 });
    },
  };
}
