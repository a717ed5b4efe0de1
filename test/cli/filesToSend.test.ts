import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "embedded-workbook";
import { runCheck } from "../../src/cli/check";
import { runPlan } from "../../src/cli/plan";
import { runReport } from "../../src/cli/report";
import { addReturns } from "../../src/jobs/returns/addReturns";
import { POLICE, returnOf, runIn, TODAY, withReturns } from "../jobs/queries/queriesOf";
import { everythingIn, folded } from "../publication/search";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

let place: JobPlace;

beforeEach(() => {
  place = jobPlace();
});
afterEach(() => {
  leave(place);
});

const inPlace = (name: string): string => path.join(place.folder, name);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** A folder for files, and what comes to be in it. */
function folder(): { path: string; files: () => string[]; bytes: (file: string) => Uint8Array } {
  const at = inPlace("out");
  mkdirSync(at);
  return { path: at, files: () => readdirSync(at).sort(), bytes: (file) => bytesOf(path.join(at, file)) };
}

/** Which of the words are anywhere in a file. */
function held(file: Uint8Array, words: readonly string[]): string[] {
  const readings = everythingIn(file);
  return words.filter((word) => readings.some((reading) => reading.includes(folded(word))));
}

describe("query sheets to send", () => {
  it("are a file for each agency, which holds nothing of another, and whose answers are read in", async () => {
    const returns = [
      returnOf("police", POLICE),
      returnOf("housing", ["31/02/2022,,Tenancy file,A visit to the flat.,None taken"]),
    ];
    const paths = returns.map(({ name, bytes }) => {
      writeFileSync(inPlace(name), bytes);
      return inPlace(name);
    });
    const out = folder();
    await runCheck([...paths, "--out-dir", out.path], place.terminal);
    const [housing = "", police = ""] = out.files();
    expect(out.files()).toEqual(["Queries for Housing.xlsx", "Queries for Police.xlsx"]);
    const words = [
      "Officers were called",
      "03/25/2022",
      "A visit to the flat",
      "Tenancy",
      "Police",
      "Housing",
    ];
    expect(held(out.bytes(police), words)).toEqual(["Officers were called", "03/25/2022", "Police"]);
    expect(held(out.bytes(housing), words)).toEqual(["A visit to the flat", "Housing"]);
    const answered = await answer(out.bytes(police), "25 March 2022");
    const review = await withReturns(returns);
    const { answers } = await addReturns(runIn(review), [{ name: police, bytes: answered }], TODAY);
    expect(answers).toEqual([{ file: police, agency: "Police", answers: 1, unplaced: [] }]);
    review.close();
  });

  it("are put into a folder that is made for them, and refused where a file is in its place", async () => {
    const { name, bytes } = returnOf("police", POLICE);
    writeFileSync(inPlace(name), bytes);
    const check = (folder: string): Promise<void> =>
      runCheck([inPlace(name), "--out-dir", inPlace(folder)], place.terminal);
    await check(path.join("new", "queries"));
    expect(readdirSync(inPlace(path.join("new", "queries")))).toEqual(["Queries for Police.xlsx"]);
    await expect(check(path.join(name, "queries"))).rejects.toThrow("is not a folder");
  });
});

it("slices to send are a file for each agency, with its own actions and no others", async () => {
  const [from, plan] = [inPlace("table.csv"), inPlace("plan.xlsx")];
  writeFileSync(
    from,
    "Recommendation,Action,Lead,When\n1. Share,Train staff,Police,12/10/2026\n2. See fathers,Ring everyone,Health,18/12/2026",
  );
  await runPlan(["--from", from, "--out", plan], place.terminal);
  const out = folder();
  await runReport(["--in", plan, "--out-dir", out.path], place.terminal);
  const files = ["Action plan for Health.xlsx", "Action plan for Police.xlsx"];
  expect(out.files()).toEqual(files);
  const words = ["Train staff", "Ring everyone", "Police", "Health"];
  expect(files.map((file) => held(out.bytes(file), words))).toEqual([
    ["Ring everyone", "Health"],
    ["Train staff", "Police"],
  ]);
});

/** The file with an answer to its first question, saved again. */
async function answer(file: Uint8Array, text: string): Promise<Uint8Array> {
  const workbook = await openWorkbook(file, { today: TODAY });
  await workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Queries for Police").getUsedRange(true).load("text");
    await context.sync();
    const top = used.text.findIndex((row) => row.includes("Your answer"));
    used.getCell(top + 1, used.text[top]?.indexOf("Your answer") ?? 0).values = [[`'${text}`]];
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}
