import { tableOf } from "../sheet/tableOf";
import { gridOf } from "../sheet/gridOf";
import { readOne, starts, rows } from "../returns/readOwn";

const read = (text: string) => readOne(gridOf(tableOf(text)));

describe("a date and what happened in one cell", () => {
  it("is read as the two, whether the column has a heading or not", () => {
    for (const heading of ["Date and event\n", "Chronology\n", ""]) {
      const sheet = read(
        `${heading}12/03/2019 - HV visited, mother seen with baby
        14/03/2019: Telephone call to GP
        March 2019 – Moved to another address`,
      );
      expect(starts(sheet)).toEqual(["2019-03-12", "2019-03-14", "2019-03-01"]);
      expect(sheet.entries.map(({ texts }) => texts.event)).toEqual([
        "HV visited, mother seen with baby",
        "Telephone call to GP",
        "Moved to another address",
      ]);
      expect(sheet.entries[0]?.date.asRecorded).toBe("12/03/2019");
    }
  });

  it("may have a number before the date", () => {
    const sheet = read(`1. 03/02/2022 – I visited the flat and saw mould.
      2. 10/02/2022 – I rang the mother, who was crying.`);
    expect(starts(sheet)).toEqual(["2022-02-03", "2022-02-10"]);
  });

  it("goes on in the rows below that begin without a date", () => {
    const sheet = read(`Diary of the worker
      Mon 3/2/20 – Took mother to food bank.
      She asked not to be visited at weekends.
      Tues 4/2/20 – No answer at door; note left.`);
    expect(sheet.entries.map(({ rows: own, texts }) => [own, texts.event])).toEqual([
      [[2, 3], "Took mother to food bank.\nShe asked not to be visited at weekends."],
      [[4], "No answer at door; note left."],
    ]);
  });

  it("is parted in a table with columns of its own only where nothing else says what happened, and offers no fix", () => {
    const sheet = read(`Date | Event
      12/03/2019 HV visited, baby asleep in the cot |
      31/02/2019 Call to GP about the weight |
      20/03/2019 late entry | Clinic attended`);
    expect(sheet.entries.map(({ texts }) => texts.event)).toEqual([
      "HV visited, baby asleep in the cot",
      "Call to GP about the weight",
      "Clinic attended",
    ]);
    expect(sheet.entries[1]?.problems.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["date-impossible", null],
    ]);
    expect(sheet.entries[2]?.date.asRecorded).toBe("20/03/2019 late entry");
  });
});

describe("few words beside plain dates", () => {
  it.each([
    [
      "Call date | CAD no | Nature of call | Outcome",
      "03/01/2021 | 1123 | Breathing difficulties, infant | Conveyed",
    ],
    ["Date | Arrived | Departed | Purpose of visit", "12/03/2019 | 10:30 | 11:45 | Statutory visit"],
    ["Date / shift | Observation | Staff", "4/7/22 day | Settled, ate well | NC"],
  ])("are what happened under %s", (heading, row) => {
    expect(rows(read(`${heading}\n${row}\n${row.replace(/, | visit/, " again ")}`), "entry")).toEqual([2, 3]);
  });
});

describe("what was done, where nothing else says what happened", () => {
  it("is the event in a table that begins with its date, and not in a list of actions", () => {
    const row = "03/02/2022 | Reduction plan agreed, urine negative | PD";
    expect(rows(read(`Date | Intervention summary | Keyworker\n${row}`), "entry")).toEqual([2]);
    expect(
      rows(read("Action | By whom | By when\nVisit the family again soon | PD | 03/02/2022"), "entry"),
    ).toEqual([]);
  });
});

describe("a year in a column of its own", () => {
  it("is that of the days beside it and below it", () => {
    const sheet = read(`Year | Date | Significant event
      2019 | 12 March | Moved to refuge
      | 3 April | Left refuge
      2020 | 1 Feb | Baby born`);
    expect(starts(sheet)).toEqual(["2019-03-12", "2019-04-03", "2020-02-01"]);
  });
});

describe("headings in two languages, one below the other", () => {
  it("are one heading", () => {
    const sheet = read(`Dyddiad | Digwyddiad | Canlyniad
      Date | Event | Outcome
      03/09/2020 | Cyfarfod strategaeth | Adran 47`);
    expect([rows(sheet, "heading"), rows(sheet, "entry")]).toEqual([[1, 2], [3]]);
  });
});

describe("a column of services", () => {
  it("says whose each row is where it names two or more agencies", () => {
    const { entries } = read(`Date | Service | Details of involvement
      02/02/2020 | CAMHS | Initial assessment
      09/02/2020 | Youth Justice Service | Reprimand`);
    expect(entries.map(({ agency }) => agency)).toEqual(["CAMHS"]);
  });
});
