import { addReturns } from "../../../src/jobs/returns/addReturns";
import { checkReturns } from "../../../src/jobs/queries/checkReturns";
import { decideHeading, listColumns } from "../../../src/jobs/queries/headingDecisions";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { rowsOf, runIn, TODAY, withReturns } from "./queriesOf";

const POLICE = ["Mother rang about a neighbour.", "Father was stopped for speeding."] as const;
const HOUSING = ["The boiler was mended.", "Rent arrears were paid in full."] as const;

/** A return with a column that nobody can be sure of. */
function odd(name: string, events: readonly [string, string] = POLICE): FileGiven {
  const rows = [
    "Date,What happened,Zog,Action taken",
    `12/04/2022,${events[0]},Blue folder 12,None taken`,
    `14/06/2022,${events[1]},Blue folder 13,None taken`,
  ];
  return { name, bytes: new TextEncoder().encode(rows.join("\r\n")) };
}

describe("what headings mean", () => {
  it("is listed column by column, the doubtful ones with a sample", async () => {
    const workbook = await withReturns([odd("police.csv")]);
    const columns = await listColumns(runIn(workbook), TODAY);
    expect(columns[0]).toMatchObject({
      agency: "Police",
      sheet: "Police",
      letters: "C",
      heading: "Zog",
      field: "other",
      doubtful: true,
      sample: ["Blue folder 12", "Blue folder 13"],
    });
    expect(columns.find(({ heading }) => heading === "Date")).toMatchObject({
      readAs: "Date of the event",
      doubtful: false,
    });
    workbook.close();
  });

  it("is decided once for all returns of the agency, and not for other agencies", async () => {
    const workbook = await withReturns([odd("police.csv"), odd("housing.csv", HOUSING)]);
    const columns = await decideHeading(runIn(workbook), "Police", "Zog", "source", TODAY);
    const fields = columns
      .filter(({ heading }) => heading === "Zog")
      .map(({ agency, field }) => [agency, field]);
    expect(fields).toEqual([
      ["Housing", "other"],
      ["Police", "source"],
    ]);
    await addReturns(runIn(workbook), [odd("police-corrected.csv")], TODAY);
    const { read } = await checkReturns(runIn(workbook), { today: TODAY });
    const police = read.sheets.find(({ agency }) => agency === "Police");
    expect(police?.entries[0]?.texts.source).toBe("Blue folder 12");
    workbook.close();
  });

  it("can be changed, and is on the Review sheet in words that a person may edit", async () => {
    const workbook = await withReturns([odd("police.csv")]);
    await decideHeading(runIn(workbook), "Police", "Zog", "source", TODAY);
    await decideHeading(runIn(workbook), "Police", "Action taken", "comment", TODAY);
    await decideHeading(runIn(workbook), "Police", "Zog", "ref", TODAY);
    expect(await rowsOf(workbook, "HeadingDecisions")).toEqual([
      { Agency: "Police", Heading: "Zog", "Read as": "The agency's own ref" },
      { Agency: "Police", Heading: "Action taken", "Read as": "Agency comment" },
    ]);
    await workbook.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("HeadingDecisions").getDataBodyRange();
      body.getCell(0, 2).values = [["person(s)"]];
      body.getCell(1, 2).values = [["whatever"]];
      await context.sync();
    });
    const columns = await listColumns(runIn(workbook), TODAY);
    expect(columns.find(({ heading }) => heading === "Zog")?.field).toBe("person");
    expect(columns.find(({ heading }) => heading === "Action taken")?.field).toBe("action");
    workbook.close();
  });

  it("cannot be decided for a column that no return has", async () => {
    const workbook = await withReturns([odd("police.csv")]);
    await expect(decideHeading(runIn(workbook), "Police", "Zig", "source", TODAY)).rejects.toThrow(
      'No return from Police has a column "Zig" any longer.',
    );
    workbook.close();
  });
});
