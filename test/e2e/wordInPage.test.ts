import { docx, para, tbl } from "../docx";
import { merged, mergeButton, pagesForTests, saved } from "./support/servedPage";

const open = pagesForTests();

const police = docx({
  body:
    para("Agency: Police") +
    tbl([
      ["Date", "Source", "What happened", "Action taken"],
      ["12/03/2021", "Log 4", "Officers attended the home address.", "Referral made"],
    ]),
});

describe("a return in Word, chosen in the pane", () => {
  it("is added and merged, and only then is what reads Word documents loaded", async () => {
    const { page, pane, errors } = await open("?empty");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const frame = await pane();
    await frame
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "police.docx",
        mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        buffer: Buffer.from(police),
      });
    await frame.getByRole("listitem").filter({ hasText: "police.docx" }).waitFor();
    expect(asked.filter((path) => path.endsWith("word.js"))).toEqual(["/parts/word.js"]);
    await mergeButton(frame).click();
    await merged(frame);
    const sheets = await saved(page);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Police", "Integrated chronology"]),
    );
    expect(errors).toEqual([]);
  });
});
