import type { FactGroup } from "./fact";
import { formulaFactsWithCells, type FormulaPageWithCells } from "./formulaRun";

const PARTS = [
  ["Axles", "Bearings", "Bolts"],
  [4, 4, 9],
  [5, 7, 10],
  [6, 8, 11],
];
const COLOURS = [
  [4.14, "red"],
  [4.19, "orange"],
  [5.17, "yellow"],
  [5.77, "green"],
  [6.39, "blue"],
];
const PEOPLE = [
  ["ID", "Last", "First", "Title"],
  [101, "Davis", "Sara", "Sales Rep."],
  [102, "Fontana", "Olivier", "VP, Sales"],
  [103, "Leal", "Karina", "Sales Rep."],
  [104, "Patten", "Michael", "Sales Rep."],
];
const STOCK = [
  ["Product", "Count"],
  ["Bananas", 25],
  ["Oranges", 38],
  ["Apples", 40],
  ["Pears", 41],
];
const FRUITS = [
  ["Apples", "Lemons"],
  ["Bananas", "Pears"],
];
const COUNTRIES = [
  ["China", "CN", 86],
  ["India", "IN", 91],
  ["United States", "US", 1],
  ["Brazil", "BR", 55],
];

const PAGES: readonly FormulaPageWithCells[] = [
  [
    "vlookup-function-0bbc8083-26fe-4963-8ab8-93a18ad188a1",
    PEOPLE,
    {
      "=VLOOKUP(102,C2:F5,2,FALSE)": "Fontana",
      '=VLOOKUP("Fontana",D2:F5,2,FALSE)': "Olivier",
      '=VLOOKUP("fon*",D2:F5,3,FALSE)': "VP, Sales",
      "=VLOOKUP(109,C2:F5,2,FALSE)": "#N/A",
      "=VLOOKUP(109,C2:F5,2)": "Patten",
      "=VLOOKUP(102,C2:F5,9,FALSE)": "#REF!",
      "=VLOOKUP(102,C2:F5,0,FALSE)": "#VALUE!",
    },
  ],
  [
    "hlookup-function-a3034eec-b719-4ba3-bb65-e1ad662ed95f",
    PARTS,
    {
      '=HLOOKUP("Axles",C1:E4,2,TRUE)': 4,
      '=HLOOKUP("Bearings",C1:E4,3,FALSE)': 7,
      '=HLOOKUP("B",C1:E4,3,TRUE)': 5,
      '=HLOOKUP("Bolts",C1:E4,4)': 11,
    },
  ],
  [
    "lookup-function-446d94af-663b-451d-8251-369d5e3864cb",
    COLOURS,
    {
      "=LOOKUP(4.19,C1:C5,D1:D5)": "orange",
      "=LOOKUP(5.75,C1:C5,D1:D5)": "yellow",
      "=LOOKUP(7.66,C1:C5,D1:D5)": "blue",
      "=LOOKUP(0,C1:C5,D1:D5)": "#N/A",
    },
  ],
  [
    "match-function-e8dffd45-c762-47d6-bf89-533f4a37673a",
    STOCK,
    {
      "=MATCH(39,D2:D5,1)": 2,
      "=MATCH(41,D2:D5,0)": 4,
      "=MATCH(40,D2:D5,-1)": "#N/A",
      '=MATCH("apples",C2:C5,0)': 3,
      '=MATCH("*ar*",C2:C5,0)': 4,
      '=MATCH("Kiwis",C2:C5,0)': "#N/A",
    },
  ],
  [
    "index-function-a5dcf0dd-996d-40a4-a822-b56b061328bd",
    FRUITS,
    {
      "=INDEX(C1:D2,2,2)": "Pears",
      "=INDEX(C1:D2,2,1)": "Bananas",
      "=INDEX({1,2;3,4},2,2)": 4,
      "=INDEX(C1:D2,3,1)": "#REF!",
      "=COUNTA(INDEX(C1:D2,0,1))": 2,
      "=COUNTA(INDEX(C1:D2,1,0))": 2,
      "=INDEX(C1:C2,2)": "Bananas",
      "=INDEX(C1:D1,2)": "Lemons",
      "=SUM(INDEX({1,2;3,4},0,2))": 6,
    },
  ],
  [
    "xlookup-function-b7fd680e-6d10-43e6-84f9-88eae8bf5929",
    COUNTRIES,
    {
      '=XLOOKUP("Brazil",C1:C4,E1:E4)': 55,
      '=XLOOKUP("brazil",C1:C4,D1:D4)': "BR",
      '=XLOOKUP("France",C1:C4,D1:D4)': "#N/A",
      '=XLOOKUP("France",C1:C4,D1:D4,"not there")': "not there",
      "=XLOOKUP(90,E1:E4,C1:C4,0,1)": "India",
      "=XLOOKUP(90,E1:E4,C1:C4,0,-1)": "China",
      '=XLOOKUP("Uni*",C1:C4,E1:E4,,2)': 1,
    },
  ],
  [
    "xmatch-function-d966da31-7a6b-4a13-a1c6-5a33ed6a0312",
    STOCK,
    {
      '=XMATCH("Apples",C2:C5)': 3,
      '=XMATCH("Gra",C2:C5,1)': 2,
      "=XMATCH(39,D2:D5,-1)": 2,
      "=XMATCH(39,D2:D5,1)": 3,
      "=XMATCH(4,{5,4,3,2,1})": 2,
    },
  ],
  [
    "choose-function-fc5c184f-cb62-4ec7-a46e-38653b98f5bc",
    [["1st"], ["2nd"], ["3rd"], ["Finished"]],
    {
      "=CHOOSE(2,C1,C2,C3,C4)": "2nd",
      "=CHOOSE(4,C1,C2,C3,C4)": "Finished",
      '=CHOOSE(3,"Wide",115,"world",8)': "world",
      "=CHOOSE(5,1,2)": "#VALUE!",
      "=COUNTA(CHOOSE(2,D1:D4,C1:C4))": 4,
    },
  ],
  [
    "offset-function-c8de19ae-dd79-4b9b-a14e-b4d906d11b66",
    PARTS,
    {
      "=OFFSET(C1,2,1)": 7,
      "=SUM(OFFSET(C1,1,0,3,1))": 15,
      "=SUM(OFFSET(D4,-2,0,3,1))": 19,
      "=OFFSET(C1,-1,0)": "#REF!",
    },
  ],
  [
    "indirect-function-474b3a3a-8a26-4f44-b491-92b6306fa261",
    [
      ["D1", 1.333],
      ["D2", 45],
      ["George", 10],
      [5, 62],
    ],
    {
      "=INDIRECT(C1)": 1.333,
      "=INDIRECT(C2)": 45,
      '=INDIRECT("D"&C4-1)': 62,
      '=SUM(INDIRECT("D1:D3"))': 56.333,
      '=INDIRECT("Sheet1!D2")': 45,
      '=INDIRECT("nothing here")': "#REF!",
    },
  ],
  [
    "rows-function-b592593e-3fc2-47f2-bec1-bda493811597",
    [[1]],
    { "=ROWS(C1:E4)": 4, "=ROWS({1,2,3;4,5,6})": 2 },
  ],
  [
    "columns-function-4e8e7b4e-e603-43e8-b177-956088fa48ca",
    [[1]],
    { "=COLUMNS(C1:E4)": 3, "=COLUMNS({1,2,3;4,5,6})": 3 },
  ],
  ["row-function-3a63b74a-c4d0-4093-b49a-e76eb49a6d8d", [[1]], { "=ROW()": 1, "=ROW(C10)": 10 }],
  ["column-function-44e8c754-711c-4df3-9da4-47a55042554b", [[1]], { "=COLUMN()": 1, "=COLUMN(D10)": 4 }],
  ["areas-function-8392ba32-7a41-43b3-96b0-3695d2ec6152", [[1]], { "=AREAS(C2:D4)": 1 }],
  [
    "address-function-d0c26c0d-3991-446b-8de4-ab46431d4f89",
    [[1]],
    {
      "=ADDRESS(2,3)": "$C$2",
      "=ADDRESS(2,3,2)": "C$2",
      "=ADDRESS(2,3,4)": "C2",
      "=ADDRESS(2,3,2,FALSE)": "R2C[3]",
      '=ADDRESS(2,3,1,FALSE,"EXCEL SHEET")': "'EXCEL SHEET'!R2C3",
    },
  ],
  [
    "formulatext-function-0a786771-54fd-4ae2-96ee-09cda35439c8",
    [["=SUM(D1:D3)"], [5]],
    { "=FORMULATEXT(C1)": "=SUM(D1:D3)", "=FORMULATEXT(C2)": "#N/A" },
  ],
  [
    "isformula-function-e4d1355f-7121-4ef2-801e-3839bfd6b1e5",
    [["=1+1"], [2]],
    { "=ISFORMULA(C1)": true, "=ISFORMULA(C2)": false },
  ],
];

export const lookupFormulasFacts: FactGroup[] = [
  { about: "what formulas that look up come to", shared: true, facts: formulaFactsWithCells(PAGES) },
];
