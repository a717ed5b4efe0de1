import { unzipSync } from "fflate";
import { openWorkbook } from "embedded-workbook";
import { fileOfCopy, prepareCopy } from "../../../src/jobs/publication/publish";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../src/review/review";
import { cellsIn, everythingIn, folded } from "../../publication/search";
import { WORD_ORDINARY, WORD_PEOPLE, WORD_TRAPS } from "../../publication/wordTraps";
import { runIn, TODAY } from "../smallReview";

const NAMED_SHEET = "Rose Rosewarne, Mark Frost";
const HEADINGS = ["Ms Penhaligon's view", "Dean Savage", "Told by Grace Bishop", "Frost household", "Date"];
/** Long enough to be nobody's ordinary word: none may be in any part of the file. */
const SURNAMES = ["rosewarne", "penhaligon", "dhomhnaill", "smythe", "angstrom", "bronte", "juergen"];

let file: Uint8Array;

beforeAll(async () => {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run = runIn(workbook);
  await applyReview(run, reviewFrom({ reference: "Rosewarne review", people: WORD_PEOPLE }));
  await run(async (context) => {
    const { worksheets, names, properties, customXmlParts } = context.workbook;
    const extract = worksheets.add("Publication extract");
    const texts = [...WORD_TRAPS.map(([text]) => text), ...WORD_ORDINARY];
    const cells = extract.getRange(`A1:A${texts.length}`);
    cells.numberFormat = texts.map(() => ["@"]);
    cells.values = texts.map((text) => [text]);
    const sheet = worksheets.add(NAMED_SHEET);
    sheet.getRange("A3:E4").values = [HEADINGS, ["Rosewarne", "was rude", "Will", "cold", 44_000]];
    const table = sheet.tables.add("A3:E4", true);
    table.name = "Rosewarne_Frost";
    sheet.comments.add("A4", "Penhaligon wrote this");
    sheet.getRange("C4").dataValidation.rule = { list: { inCellDropDown: true, source: "Rosewarne,Savage" } };
    sheet.getRange("D4").hyperlink = { address: "mailto:rose.rosewarne@example.org", textToDisplay: "cold" };
    sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "Rosewarne";
    sheet.getRange("A1").formulas = [['="Mr "&"Fro"&"st"&" of Rosew"&"arne Close"']];
    names.add("Rosewarne", "Penhaligon");
    properties.author = "Joy Penhaligon-Stubbs";
    properties.comments = "Siobhán Ní Dhomhnaill";
    properties.custom.add("Case", "Rosewarne");
    customXmlParts.add('<case xmlns="urn:case">Rosewarne</case>');
    await context.sync();
  });
  const wishes = { sheets: ["Publication extract", NAMED_SHEET], dates: "days" as const, decisions: [] };
  file = fileOfCopy(await prepareCopy(run, wishes, { today: TODAY }), TODAY);
  workbook.close();
});

describe("a copy of sheets whose names are words of every day", () => {
  it("has no surname in any part, in the names of sheets, headings, notes, links, lists, formulas or properties", () => {
    const readings = everythingIn(file);
    for (const name of SURNAMES) {
      expect([name, readings.some((reading) => reading.includes(folded(name)))]).toEqual([name, false]);
    }
    const sheets = new TextDecoder().decode(unzipSync(file)["xl/workbook.xml"]);
    expect(sheets).not.toMatch(/rose|frost/i);
    expect(cellsIn(file).join("\n")).not.toMatch(/Savage|Bishop|Mr Frost/);
  });

  it("leaves ordinary words as they are: fewer than one in a hundred is changed", () => {
    const cells = new Set(cellsIn(file));
    expect(WORD_ORDINARY.filter((text) => !cells.has(text))).toEqual([]);
  });
});
