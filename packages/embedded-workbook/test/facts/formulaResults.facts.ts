import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const SUPPORT = "https://support.microsoft.com/office/";

/** What a function answers: its page, then formulas with their results, a fact each. */
type FunctionFacts = readonly [page: string, cases: Readonly<Record<string, string | number | boolean>>];

const FUNCTIONS: readonly FunctionFacts[] = [
  ["abs-function-3420200f-5628-4e8c-99da-c99d7c87713c", { "=ABS(2)": 2, "=ABS(-2)": 2 }],
  [
    "ceiling-function-0a5cd7c8-0720-4f0a-bd2c-c943e510899f",
    { "=CEILING(2.5,1)": 3, "=CEILING(-2.5,-2)": -4, "=CEILING(1.5,0.1)": 1.5 },
  ],
  ["int-function-a6c4af9e-356d-4369-ab6a-cb1fd9d343ef", { "=INT(8.9)": 8, "=INT(-8.9)": -9 }],
  [
    "mod-function-9b6cd169-b6ee-406a-a97b-edf2a9dc24f3",
    { "=MOD(3,2)": 1, "=MOD(-3,2)": 1, "=MOD(3,-2)": -1, "=MOD(-3,-2)": -1 },
  ],
  [
    "round-function-c018c5d8-40fb-4053-90b1-b3e7f61a213c",
    { "=ROUND(2.15,1)": 2.2, "=ROUND(2.149,1)": 2.1, "=ROUND(626.3,-3)": 1000, "=ROUND(-50.55,-2)": -100 },
  ],
  [
    "roundup-function-f8bc9b23-e795-47db-8703-db171d0c42a7",
    { "=ROUNDUP(3.2,0)": 4, "=ROUNDUP(76.9,0)": 77, "=ROUNDUP(31415.92654,-2)": 31500 },
  ],
  [
    "rounddown-function-2ec94c73-241f-4b01-8c6f-17e6d7968f53",
    { "=ROUNDDOWN(3.2,0)": 3, "=ROUNDDOWN(76.9,0)": 76, "=ROUNDDOWN(31415.92654,-2)": 31400 },
  ],
  ["trunc-function-8b86a64c-3127-43db-ba14-aa5ceb292721", { "=TRUNC(8.9)": 8, "=TRUNC(-8.9)": -8 }],
  [
    "left-leftb-functions-9203d2d2-7960-479b-84c6-1ea52b99640c",
    { '=LEFT("Sale Price",4)': "Sale", '=LEFT("Sweden")': "S" },
  ],
  ["right-rightb-functions-240267ee-9afa-4639-a02b-f19e1786cf2f", { '=RIGHT("Sale Price",5)': "Price" }],
  [
    "mid-midb-functions-d5f9e25c-d7d6-472e-b568-4ecb12433028",
    { '=MID("Fluid Flow",1,5)': "Fluid", '=MID("Fluid Flow",7,20)': "Flow", '=MID("Fluid Flow",20,5)': "" },
  ],
  ["len-lenb-functions-29236f94-cedc-429d-affd-b5e33d2c67cb", { '=LEN("Phoenix, AZ")': 11, '=LEN("")': 0 }],
  ["lower-function-3f21df02-a80c-44b2-afaf-81358f9fdeb4", { '=LOWER("E. E. Cummings")': "e. e. cummings" }],
  ["upper-function-c11f29b3-d1a3-4537-8df6-04d0049963d6", { '=UPPER("total")': "TOTAL" }],
  [
    "proper-function-52a5a283-e8b2-49be-8506-b2887b889f94",
    { '=PROPER("this is a TITLE")': "This Is A Title", '=PROPER("2-way street")': "2-Way Street" },
  ],
  [
    "substitute-function-6434944e-a904-4336-a9b0-1e58df3bc332",
    {
      '=SUBSTITUTE("Sales Data","Sales","Cost")': "Cost Data",
      '=SUBSTITUTE("Quarter 1, 2008","1","2",1)': "Quarter 2, 2008",
      '=SUBSTITUTE("Quarter 1, 2011","1","2",3)': "Quarter 1, 2012",
      '=SUBSTITUTE("a b"&CHAR(10)&"c",CHAR(10),";")': "a b;c",
    },
  ],
  [
    "if-function-69aed7c9-4e8a-4755-a9bc-aa8bbff73be2",
    { '=IF(1=1,"Yes","No")': "Yes", '=IF(1>2,"Over","Within")': "Within" },
  ],
  [
    "and-function-5f19b2e8-e1df-4408-897a-ce285a19e9d9",
    { "=AND(TRUE,TRUE)": true, "=AND(TRUE,FALSE)": false, "=AND(2+2=4,2+3=5)": true },
  ],
  [
    "or-function-7d17ad14-8700-4281-b308-00b131e22af0",
    { "=OR(TRUE,FALSE)": true, "=OR(1+1=1,2+2=5)": false },
  ],
  ["not-function-9cfc6011-a054-40c7-a140-cd4ba2d87d77", { "=NOT(FALSE)": true, "=NOT(1+1=2)": false }],
  [
    "iferror-function-c526fd07-caeb-47b8-8bb6-63f3e417f611",
    {
      '=IFERROR(210/35,"Error in calculation")': 6,
      '=IFERROR(55/0,"Error in calculation")': "Error in calculation",
    },
  ],
  [
    "weekday-function-60e44483-2ed1-439f-8bd0-e404c190949a",
    { "=WEEKDAY(DATE(2008,2,14))": 5, "=WEEKDAY(DATE(2008,2,14),2)": 4, "=WEEKDAY(DATE(2008,2,14),3)": 3 },
  ],
  [
    "days-function-57740535-d549-4395-8728-0f07bff0b9df",
    { "=DAYS(DATE(2021,3,15),DATE(2021,2,1))": 42, "=DAYS(DATE(2021,12,31),DATE(2021,1,1))": 364 },
  ],
  [
    "date-function-e36c0c8c-4104-49da-ab83-82328b832349",
    { "=DATE(108,1,2)=DATE(2008,1,2)": true, "=DATE(2008,14,2)=DATE(2009,2,2)": true },
  ],
  [
    "isblank-is-functions-0f2d7971-6019-40a0-a171-f2d869135665",
    { "=ISLOGICAL(TRUE)": true, '=ISLOGICAL("TRUE")': false, "=ISNUMBER(4)": true },
  ],
];

const facts: Fact[] = FUNCTIONS.flatMap(([page, cases]) =>
  Object.entries(cases).map(([formula, result]) => ({
    fact: `${formula} is ${JSON.stringify(result)}`,
    source: SUPPORT + page,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [[formula]];
        cell.load("values");
        await context.sync();
        expect(cell.values[0]?.[0]).toBe(result);
      }),
  })),
);

export const formulaResultsFacts: FactGroup[] = [{ about: "what formulas come to", shared: true, facts }];
