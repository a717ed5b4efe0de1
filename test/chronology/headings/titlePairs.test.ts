import { readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

const TITLES = [
  "Agency | Drug Service",
  "Name of child | Child R",
  "Completed by | Social worker",
  "Agency | Family Action",
];

describe("a label and its value right above a heading", () => {
  it.each(TITLES)("are a title, not a row of the heading: %s", (title) => {
    const sheet = readOne(
      gridOf(
        tableOf(`
${title}
Date | Event | Action
12/03/2019 | Attended the clinic with the child. | None
13/03/2019 | Missed an appointment. | None`),
      ),
    );
    expect(sheet.headerRow).toBe(2);
    expect(sheet.columns.map(({ key }) => key)).toEqual(["Date", "Event", "Action"]);
  });

  it("are two groups of columns where the value names columns too", () => {
    const sheet = readOne(
      gridOf(
        tableOf(`
Child | Event
Name | Date | What happened | Action
Child R | 12/03/2019 | Attended the clinic with the child. | None`),
      ),
    );
    expect(sheet.headerRow).toBe(1);
  });
});
