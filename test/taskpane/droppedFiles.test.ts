import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../src/taskpane");

/** The sentences of the pane that speak of dropping something: capital letter to full stop, in texts and between tags. */
function sentencesOnDropping(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8").replace(/\/\*.*?\*\/|\/\/.*$/gms, "");
      return code.match(/[A-Z][^.<>{}=]*\b[Dd]rop(?:ped)?\b(?!-)[^.<>{}=]*\./g) ?? [];
    });
}

describe("the texts of the pane", () => {
  it("name choosing files before dropping them, which some builds of Excel do not pass on", () => {
    const found = sentencesOnDropping();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((sentence) => !/\b[Cc]hoose\b.*\bdrop|\balso drop/s.test(sentence))).toEqual([]);
  });
});
