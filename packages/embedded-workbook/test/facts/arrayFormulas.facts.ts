import type { FactGroup } from "./fact";
import { formulaFacts, type FormulaPage } from "./formulaRun";

const joined = (formula: string): string => `=TEXTJOIN(",",FALSE,${formula})`;

const PAGES: readonly FormulaPage[] = [
  [
    "sequence-function-57467a98-57e0-4817-9f14-2eb78519ca90",
    {
      [joined("SEQUENCE(4)")]: "1,2,3,4",
      [joined("SEQUENCE(2,3)")]: "1,2,3,4,5,6",
      [joined("SEQUENCE(1,3,10,-2)")]: "10,8,6",
    },
  ],
  [
    "sort-function-22f63bd0-ccc8-492f-953d-c20e8e44b86c",
    {
      [joined("SORT({3;1;2})")]: "1,2,3",
      [joined("SORT({3;1;2},1,-1)")]: "3,2,1",
      [joined('SORT({"b",2;"a",1},2)')]: "a,1,b,2",
      [joined("SORT({3,1,2},1,1,TRUE)")]: "1,2,3",
    },
  ],
  [
    "sortby-function-cd2d7a62-1b93-435c-b561-d6a35134f28f",
    {
      [joined('SORTBY({"Tom";"Fred";"Amy"},{52;65;22})')]: "Amy,Tom,Fred",
      [joined('SORTBY({"Tom";"Fred";"Amy"},{52;65;22},-1)')]: "Fred,Tom,Amy",
    },
  ],
  [
    "unique-function-c5ab87fd-30a3-4ce9-9d1a-40204fb85e1e",
    {
      [joined('UNIQUE({"a";"b";"a"})')]: "a,b",
      [joined('UNIQUE({"a";"b";"a"},FALSE,TRUE)')]: "b",
      [joined("UNIQUE({1,2,1},TRUE)")]: "1,2",
    },
  ],
  [
    "filter-function-f4f7cb66-82eb-4767-8f7c-4877ad80c759",
    {
      [joined("FILTER({1;2;3},{TRUE;FALSE;TRUE})")]: "1,3",
      '=FILTER({1;2;3},{FALSE;FALSE;FALSE},"none")': "none",
      "=FILTER({1;2;3},{FALSE;FALSE;FALSE})": "#CALC!",
    },
  ],
  [
    "transpose-function-ed039415-ed8a-4a81-93e9-4b6dfac76027",
    { [joined("TRANSPOSE({1,2;3,4})")]: "1,3,2,4", "=ROWS(TRANSPOSE({1,2,3}))": 3 },
  ],
  [
    "vstack-function-a4b86897-be0f-48fc-adca-fcc10d795a9c",
    {
      [joined("VSTACK({1,2},{3,4})")]: "1,2,3,4",
      "=ROWS(VSTACK({1,2},{3,4}))": 2,
      '=IFNA(INDEX(VSTACK({1,2},{3}),2,2),"gap")': "gap",
    },
  ],
  [
    "hstack-function-98c4ab76-10fe-4b4f-8d5f-af1c125fe8c2",
    { [joined("HSTACK({1;2},{3;4})")]: "1,3,2,4", "=COLUMNS(HSTACK({1;2},{3;4}))": 2 },
  ],
  [
    "take-function-25382ff1-5da1-4f78-ab43-f33bd2e4e003",
    {
      [joined("TAKE({1,2,3;4,5,6;7,8,9},2)")]: "1,2,3,4,5,6",
      [joined("TAKE({1,2,3;4,5,6;7,8,9},,2)")]: "1,2,4,5,7,8",
      [joined("TAKE({1,2,3;4,5,6;7,8,9},-2)")]: "4,5,6,7,8,9",
    },
  ],
  [
    "drop-function-1cb4e151-9e17-4838-abe5-9ba48d8c6a34",
    {
      [joined("DROP({1,2,3;4,5,6;7,8,9},2)")]: "7,8,9",
      [joined("DROP({1,2,3;4,5,6;7,8,9},,2)")]: "3,6,9",
      [joined("DROP({1,2,3;4,5,6;7,8,9},-2)")]: "1,2,3",
    },
  ],
  [
    "choosecols-function-bf117976-2722-4466-9b9a-1c01ed9aebff",
    { [joined("CHOOSECOLS({1,2,3;4,5,6},1,3)")]: "1,3,4,6", [joined("CHOOSECOLS({1,2,3;4,5,6},-1)")]: "3,6" },
  ],
  [
    "chooserows-function-51ace882-9bab-4a44-9625-7274ef7507a3",
    { [joined("CHOOSEROWS({1,2;3,4;5,6},3,1)")]: "5,6,1,2" },
  ],
  [
    "tocol-function-22839d9b-0b55-4fc1-b4e6-2761f8f122ed",
    { [joined("TOCOL({1,2;3,4})")]: "1,2,3,4", [joined("TOCOL({1,2;3,4},0,TRUE)")]: "1,3,2,4" },
  ],
  ["torow-function-b90d0964-a7d9-44b7-816b-ffa5c2fe2289", { "=COLUMNS(TOROW({1,2;3,4}))": 4 }],
  [
    "wraprows-function-796825f3-975a-4cee-9c84-1bbddf60ade0",
    { "=ROWS(WRAPROWS({1,2,3,4,5,6},3))": 2, [joined('WRAPROWS({1,2,3},2,"x")')]: "1,2,3,x" },
  ],
  [
    "wrapcols-function-d038b05a-57b7-4ee0-be94-ded0792511e2",
    { [joined("WRAPCOLS({1,2,3,4},2)")]: "1,3,2,4" },
  ],
  [
    "expand-function-7433fba5-4ad1-41da-a904-d5d95808bc38",
    { [joined('EXPAND({1,2;3,4},3,3,"-")')]: "1,2,-,3,4,-,-,-,-" },
  ],
  [
    "let-function-34842dd8-b92b-4d3f-b325-b8b8f9908999",
    { "=LET(x,5,SUM(x,1))": 6, "=LET(x,2,y,x*3,x+y)": 8 },
  ],
  [
    "lambda-function-bd212d27-1cd1-4321-a34a-ccbf254b8b67",
    { "=LAMBDA(number,number+1)(1)": 2, "=LAMBDA(a,b,a*b)(3,4)": 12 },
  ],
  [
    "map-function-48006093-f97c-47c1-bfcc-749263bb1f01",
    { [joined("MAP({1,2;3,4},LAMBDA(a,IF(a>2,a*a,a)))")]: "1,2,9,16" },
  ],
  ["reduce-function-42e39910-b345-45f3-84b8-0642b568b7cb", { "=REDUCE(0,{1,2;3,4},LAMBDA(a,b,a+b^2))": 30 }],
  [
    "byrow-function-2e04c677-78c8-4e6b-8c10-a4602f2602bb",
    { [joined("BYROW({1,2;3,4},LAMBDA(r,MAX(r)))")]: "2,4" },
  ],
  [
    "guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7",
    {
      "=SUM({1,2,3,4,5}*{2,2,2,2,2})": 30,
      '=SUM(LEN({"ab","c"}))': 3,
      "=MAX({1,2,3}-{3,2,1})": 2,
      "=SUM(IF({1,5,9}>4,1,0))": 2,
      "=SUM(({1;2;3}>1)*1)": 2,
      "=SUM({1,2}*{1;2})": 9,
    },
  ],
];

export const arrayFormulasFacts: FactGroup[] = [
  { about: "what formulas of arrays come to", shared: true, facts: formulaFacts(PAGES) },
];
