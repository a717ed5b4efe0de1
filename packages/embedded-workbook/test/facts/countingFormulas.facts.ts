import type { FactGroup } from "./fact";
import { formulaFactsWithCells, type FormulaPageWithCells } from "./formulaRun";

const FRUIT = [
  ["Data", "Data"],
  ["apples", 32],
  ["oranges", 54],
  ["peaches", 75],
  ["apples", 86],
];
const PROPERTY = [
  ["Property value", "Commission"],
  [100000, 7000],
  [200000, 14000],
  [300000, 21000],
  [400000, 28000],
];
const FOOD = [
  ["Category", "Food", "Sales"],
  ["Vegetables", "Tomatoes", 2300],
  ["Vegetables", "Celery", 5500],
  ["Fruits", "Oranges", 800],
  ["", "Butter", 400],
  ["Vegetables", "Carrots", 4200],
  ["Fruits", "Apples", 1200],
];
const SOLD = [
  ["Quantity", "Product", "Salesperson"],
  [5, "Apples", "Tom"],
  [4, "Apples", "Sarah"],
  [15, "Artichokes", "Tom"],
  [3, "Artichokes", "Sarah"],
  [22, "Bananas", "Tom"],
  [12, "Bananas", "Sarah"],
  [10, "Carrots", "Tom"],
  [33, "Carrots", "Sarah"],
];
const QUIZ = [
  ["Student", "First", "Second", "Final"],
  ["Emilio", 75, 85, 87],
  ["Julie", 94, 80, 88],
  ["Hans", 86, 93, "Incomplete"],
  ["Frederique", "Incomplete", 75, 75],
];
const QUOTAS = [
  ["Salesperson", "Q1", "Q2", "Q3"],
  ["Davidoski", "Yes", "No", "No"],
  ["Burke", "Yes", "Yes", "No"],
  ["Sundaram", "Yes", "Yes", "Yes"],
  ["Levitan", "No", "Yes", "Yes"],
];
const GRADES = [
  ["Grade", "Weight"],
  [89, 1],
  [93, 2],
  [96, 2],
  [85, 3],
  [91, 1],
  [88, 1],
];
const MIXED = [["Data"], [39790], [""], [19], [22.24], [true], ["=1/0"]];
const FIVE = [["Data"], [10], [7], [9], [27], [2]];
const STRENGTH = [
  [1345, 1301, 1368, 1322, 1310],
  [1370, 1318, 1350, 1303, 1299],
];

const PAGES: readonly FormulaPageWithCells[] = [
  [
    "countif-function-e0de10c6-f885-4e71-abb4-1f464816df34",
    FRUIT,
    {
      '=COUNTIF(C2:C5,"apples")': 2,
      "=COUNTIF(C2:C5,C4)": 1,
      "=COUNTIF(C2:C5,C2)+COUNTIF(C2:C5,C3)": 3,
      '=COUNTIF(D2:D5,">55")': 2,
      '=COUNTIF(D2:D5,"<>"&D4)': 3,
      '=COUNTIF(D2:D5,">=32")-COUNTIF(D2:D5,">85")': 3,
      '=COUNTIF(C2:C5,"*")': 4,
      '=COUNTIF(C2:C5,"?????es")': 2,
      '=COUNTIF(C2:C5,"APPLES")': 2,
      '=COUNTIF(C2:C9,"")': 4,
      '=COUNTIF(C2:C9,"<>")': 4,
      "=COUNTIF(D2:D5,32)": 1,
      '=COUNTIF(D2:D5,"32")': 1,
    },
  ],
  [
    "sumif-function-169b8c99-c05c-4483-a712-1697a653039b",
    PROPERTY,
    {
      '=SUMIF(C2:C5,">160000",D2:D5)': 63000,
      '=SUMIF(C2:C5,">160000")': 900000,
      "=SUMIF(C2:C5,300000,D2:D5)": 21000,
      '=SUMIF(C2:C5,">"&250000,D2:D5)': 49000,
      '=SUMIF(C2:C5,">160000",D2)': 63000,
    },
  ],
  [
    "sumif-function-169b8c99-c05c-4483-a712-1697a653039b",
    FOOD,
    {
      '=SUMIF(C2:C7,"Fruits",E2:E7)': 2000,
      '=SUMIF(C2:C7,"Vegetables",E2:E7)': 12000,
      '=SUMIF(D2:D7,"*es",E2:E7)': 4300,
      '=SUMIF(C2:C7,"",E2:E7)': 400,
    },
  ],
  [
    "sumifs-function-c9e748f5-7ea7-455d-9406-611cebce642b",
    SOLD,
    {
      '=SUMIFS(C2:C9,D2:D9,"=A*",E2:E9,"Tom")': 20,
      '=SUMIFS(C2:C9,D2:D9,"<>Bananas",E2:E9,"Tom")': 30,
      '=SUMIFS(C2:C9,D2:D8,"Apples")': "#VALUE!",
    },
  ],
  [
    "averageif-function-faec8e2e-0dec-4308-af69-f5576d8ac642",
    PROPERTY,
    {
      '=AVERAGEIF(D2:D5,"<23000")': 14000,
      '=AVERAGEIF(C2:C5,"<250000")': 150000,
      '=AVERAGEIF(C2:C5,"<95000")': "#DIV/0!",
      '=AVERAGEIF(C2:C5,">250000",D2:D5)': 24500,
    },
  ],
  [
    "averageifs-function-48910c45-1fc0-4389-a028-f7c5c3001690",
    QUIZ,
    {
      '=AVERAGEIFS(D2:D5,D2:D5,">70",D2:D5,"<90")': 80.5,
      '=AVERAGEIFS(E2:E5,E2:E5,">95")': "#DIV/0!",
      '=AVERAGEIFS(F2:F5,F2:F5,"<>Incomplete",F2:F5,">80")': 87.5,
    },
  ],
  [
    "countifs-function-dda3dc6e-f74e-4aee-88bc-aa8c2a866842",
    QUOTAS,
    {
      '=COUNTIFS(D2:F2,"=Yes")': 1,
      '=COUNTIFS(D2:D5,"=Yes",E2:E5,"=Yes")': 2,
      '=COUNTIFS(D5:F5,"=Yes",D3:F3,"=Yes")': 1,
    },
  ],
  [
    "maxifs-function-dfd611e6-da2c-488a-919b-9b6376b28883",
    GRADES,
    { "=MAXIFS(C2:C7,D2:D7,1)": 91, "=MAXIFS(C2:C7,D2:D7,9)": 0 },
  ],
  [
    "minifs-function-6ca1ddaa-079b-4e74-80cc-72eef32e6599",
    GRADES,
    { "=MINIFS(C2:C7,D2:D7,1)": 88, '=MINIFS(C2:C7,D2:D7,">1")': 85 },
  ],
  [
    "count-function-a59cd7fc-b623-4d93-87a4-d23bf411294c",
    MIXED,
    { "=COUNT(C2:C7)": 3, "=COUNT(C5:C7)": 1, "=COUNT(C2:C7,2)": 4, '=COUNT("3",TRUE)': 2 },
  ],
  [
    "counta-function-7dc98875-d5c1-46f1-9a82-53f3219e2509",
    MIXED,
    { "=COUNTA(C2:C7)": 5, '=COUNTA(C2:C7,"")': 6 },
  ],
  [
    "countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22",
    MIXED,
    { "=COUNTBLANK(C2:C7)": 1, "=COUNTBLANK(C2:D7)": 7 },
  ],
  [
    "sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89",
    [["-5"], [15], [30], ["'5"], [true]],
    { "=SUM(C1:C3)": 40, "=SUM(C1:C3,15)": 55, "=SUM(C3:C5,2)": 32, '=SUM("5",15,TRUE)': 21 },
  ],
  [
    "average-function-047bac88-d466-426c-a32b-8f33eb960cf6",
    FIVE,
    { "=AVERAGE(C2:C6)": 11, "=AVERAGE(C2:C6,5)": 10, "=AVERAGE(D1:D5)": "#DIV/0!", "=AVERAGE(C1:C6)": 11 },
  ],
  [
    "max-function-e0012414-9ac8-4b34-9a47-73e662c08098",
    FIVE,
    { "=MAX(C2:C6)": 27, "=MAX(C2:C6,30)": 30, "=MAX(D1:D5)": 0 },
  ],
  [
    "min-function-61635d12-920f-4ce2-a70f-96f202dcc152",
    FIVE,
    { "=MIN(C2:C6)": 2, "=MIN(C2:C6,0)": 0, "=MIN(D1:D5)": 0 },
  ],
  [
    "median-function-d0916313-4753-414c-8537-ce85bdd967d2",
    [[1], [2], [3], [4], [5], [6]],
    { "=MEDIAN(C1:C5)": 3, "=MEDIAN(C1:C6)": 3.5 },
  ],
  [
    "mode-sngl-function-f1267c16-66c6-4386-959f-8fba5f8bb7f8",
    [[5.6], [4], [4], [3], [2], [4]],
    { "=MODE.SNGL(C1:C6)": 4 },
  ],
  [
    "large-function-3af0af19-1190-42bb-bb8b-01672ec00a64",
    [
      [3, 4],
      [5, 2],
      [3, 4],
      [5, 6],
      [4, 7],
    ],
    { "=LARGE(C1:D5,3)": 5, "=LARGE(C1:D5,7)": 4, "=LARGE(C1:D5,11)": "#NUM!" },
  ],
  [
    "small-function-17da8222-7c82-42b2-961b-14c45384df07",
    [
      [3, 1],
      [4, 4],
      [5, 8],
      [2, 3],
      [3, 7],
      [4, 12],
      [6, 54],
      [4, 8],
      [7, 23],
    ],
    { "=SMALL(C1:C9,4)": 4, "=SMALL(D1:D9,2)": 3 },
  ],
  [
    "rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40",
    [[7], [3.5], [3.5], [1], [2]],
    { "=RANK.EQ(C1,C1:C5,1)": 5, "=RANK.EQ(C5,C1:C5)": 4, "=RANK.EQ(C2,C1:C5,1)": 3 },
  ],
  [
    "rank-function-6a2fc49d-1831-4a03-9d8c-c279cf99f723",
    [[7], [3.5], [3.5], [1], [2]],
    { "=RANK(C2,C1:C5,1)": 3, "=RANK(C1,C1:C5,1)": 5 },
  ],
  ["stdev-s-function-7d69cf97-0c1f-4acf-be27-f3e83904cc23", STRENGTH, { "=STDEV.S(C1:G2)": 27.46391572 }],
  ["stdev-p-function-6e917c05-31a0-496f-ade7-4f4e7462f285", STRENGTH, { "=STDEV.P(C1:G2)": 26.05455814 }],
  ["var-s-function-913633de-136b-449d-813e-65a00b2b990b", STRENGTH, { "=VAR.S(C1:G2)": 754.266666667 }],
  ["var-p-function-73d1285c-108c-4843-ba5d-a51f90656f3a", STRENGTH, { "=VAR.P(C1:G2)": 678.84 }],
  [
    "percentile-inc-function-680f9539-45eb-410b-9a5e-c1355e5fe2ed",
    [[1], [3], [2], [4]],
    { "=PERCENTILE.INC(C1:C4,0.3)": 1.9 },
  ],
  [
    "quartile-inc-function-1bbacc80-5075-42f1-aed6-47d735c4819d",
    [[1], [2], [4], [7], [8], [9], [10], [12]],
    { "=QUARTILE.INC(C1:C8,1)": 3.5 },
  ],
  [
    "subtotal-function-7b027003-f060-4ade-9040-e478765b9939",
    [[120], [10], [150], [23], ["=SUBTOTAL(9,C1:C4)"]],
    {
      "=SUBTOTAL(9,C1:C4)": 303,
      "=SUBTOTAL(1,C1:C4)": 75.75,
      "=SUBTOTAL(2,C1:C4)": 4,
      "=SUBTOTAL(3,C1:C4)": 4,
      "=SUBTOTAL(4,C1:C4)": 150,
      "=SUBTOTAL(5,C1:C4)": 10,
      "=SUBTOTAL(109,C1:C4)": 303,
      "=SUBTOTAL(9,C1:C5)": 303,
      "=SUBTOTAL(12,C1:C4)": "#VALUE!",
    },
  ],
  [
    "sumproduct-function-16753e75-9f68-4874-94ac-4d2145a2fd2e",
    [
      [3, 4, 2, 7],
      [8, 6, 6, 7],
      [1, 9, 5, 3],
    ],
    {
      "=SUMPRODUCT(C1:D3,E1:F3)": 156,
      "=SUMPRODUCT((C1:C3>2)*(D1:D3))": 10,
      "=SUMPRODUCT(C1:C3,D1:D2)": "#VALUE!",
    },
  ],
  [
    "product-function-8e6b5b24-90ee-4650-aeec-80982a0512ce",
    [[5], [15], [30]],
    { "=PRODUCT(C1:C3)": 2250, "=PRODUCT(C1:C3,2)": 4500, "=C1*C2*C3": 2250 },
  ],
  [
    "aggregate-function-43b9278e-6aa7-4f17-92b6-e19993fa26df",
    [["=1/0"], [72], [30], [96], [31]],
    { "=AGGREGATE(4,6,C1:C5)": 96, "=AGGREGATE(9,6,C1:C5)": 229, "=AGGREGATE(14,6,C1:C5,3)": 31 },
  ],
];

export const countingFormulasFacts: FactGroup[] = [
  { about: "what formulas that count and add up come to", shared: true, facts: formulaFactsWithCells(PAGES) },
];
