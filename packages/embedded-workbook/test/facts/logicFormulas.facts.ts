import type { FactGroup } from "./fact";
import { formulaFacts, type FormulaPage } from "./formulaRun";

const IS = "is-functions-0f2d7971-6019-40a0-a171-f2d869135665";

const PAGES: readonly FormulaPage[] = [
  [
    "if-function-69aed7c9-4e8a-4755-a9bc-aa8bbff73be2",
    {
      "=IF(FALSE,1)": false,
      '=IF(TRUE,"")': "",
      "=IF(0,1,2)": 2,
      "=IF(5,1,2)": 1,
      '=IF("x",1,2)': "#VALUE!",
      "=IF(NA(),1,2)": "#N/A",
      "=IF(TRUE,1,NA())": 1,
      "=IF(TRUE,,2)": 0,
    },
  ],
  [
    "ifs-function-36329a26-37b2-467c-972b-4a39bd951d45",
    {
      '=IFS(93>89,"A",93>79,"B",TRUE,"F")': "A",
      '=IFS(59>89,"A",59>79,"B",TRUE,"F")': "F",
      "=IFS(FALSE,1)": "#N/A",
    },
  ],
  [
    "switch-function-47ab33c0-28ce-4530-8a45-d532ec4aa25e",
    {
      '=SWITCH(2,1,"Sunday",2,"Monday",3,"Tuesday","No match")': "Monday",
      '=SWITCH(99,1,"Sunday",2,"Monday",3,"Tuesday")': "#N/A",
      '=SWITCH(99,1,"Sunday",2,"Monday",3,"Tuesday","No match")': "No match",
    },
  ],
  [
    "ifna-function-6626c961-a569-42fc-a49d-79b4951fd461",
    { '=IFNA(NA(),"Not found")': "Not found", '=IFNA(1/0,"x")': "#DIV/0!", "=IFNA(5,1)": 5 },
  ],
  [
    "iferror-function-c526fd07-caeb-47b8-8bb6-63f3e417f611",
    { '=IFERROR(NA(),"x")': "x", "=IFERROR(C99,1)": 0, '=IFERROR(1/0,"")': "" },
  ],
  [
    "xor-function-1548d4c2-5e47-4f77-9a92-0533bba14f37",
    { "=XOR(3>0,2<9)": false, "=XOR(3>12,4>6)": false, "=XOR(3>0,4>6)": true },
  ],
  [
    "and-function-5f19b2e8-e1df-4408-897a-ce285a19e9d9",
    {
      "=AND(1,2)": true,
      "=AND(0,1)": false,
      '=AND("x",TRUE)': "#VALUE!",
      "=AND(TRUE,NA())": "#N/A",
      "=AND(C98:C99)": "#VALUE!",
    },
  ],
  [
    "or-function-7d17ad14-8700-4281-b308-00b131e22af0",
    { "=OR(0,0)": false, "=OR({FALSE,TRUE})": true, "=OR(1/0,TRUE)": "#DIV/0!" },
  ],
  [
    "not-function-9cfc6011-a054-40c7-a140-cd4ba2d87d77",
    { "=NOT(0)": true, "=NOT(3)": false, '=NOT("x")': "#VALUE!" },
  ],
  ["na-function-5469c2d1-a90c-4fb5-9bbc-64bd9bb6b47c", { "=NA()": "#N/A" }],
  ["true-function-7652c6e3-8987-48d0-97cd-ef223246b3fb", { "=TRUE()": true, "=TRUE": true }],
  ["false-function-2d58dfa5-9c03-4259-bf8f-f0ae14346904", { "=FALSE()": false, "=FALSE": false }],
  [
    IS,
    {
      "=ISBLANK(C99)": true,
      '=ISBLANK("")': false,
      "=ISERROR(1/0)": true,
      "=ISERROR(1)": false,
      "=ISERROR(NA())": true,
      "=ISERR(NA())": false,
      "=ISERR(1/0)": true,
      "=ISNA(NA())": true,
      "=ISNA(1/0)": false,
      '=ISTEXT("Region1")': true,
      "=ISTEXT(330.92)": false,
      "=ISNONTEXT(C99)": true,
      '=ISNUMBER("4")': false,
      "=ISNUMBER(DATE(2026,1,1))": true,
      "=ISREF(C99)": true,
      "=ISREF(1)": false,
      '=ISNUMBER(SEARCH("x","abc"))': false,
    },
  ],
  [
    "error-type-function-10958677-7c8d-44f7-ae77-b9a9ee6eefaa",
    {
      "=ERROR.TYPE(1/0)": 2,
      "=ERROR.TYPE(NA())": 7,
      '=ERROR.TYPE("x"+1)': 3,
      "=ERROR.TYPE(SQRT(-1))": 6,
      "=ERROR.TYPE(1)": "#N/A",
    },
  ],
  [
    "type-function-45b4e688-4bc3-48b3-a105-ffa892995899",
    { '=TYPE("Smith")': 2, "=TYPE(1)": 1, "=TYPE(TRUE)": 4, "=TYPE(NA())": 16, "=TYPE({1,2;3,4})": 64 },
  ],
  ["sheet-function-44718b6f-8b87-47a1-a9d6-b701c06cff24", { "=SHEET()": 1, '=SHEET("Sheet1")': 1 }],
  ["sheets-function-770515eb-e1e8-45ce-8066-b557e5e4b80b", { "=SHEETS()": 1 }],
];

export const logicFormulasFacts: FactGroup[] = [
  { about: "what formulas of logic come to", shared: true, facts: formulaFacts(PAGES) },
];
