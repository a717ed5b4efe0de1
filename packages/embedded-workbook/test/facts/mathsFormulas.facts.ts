import type { FactGroup } from "./fact";
import { formulaFacts, type FormulaPage } from "./formulaRun";

const OPERATORS = "calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a";

const PAGES: readonly FormulaPage[] = [
  [
    OPERATORS,
    {
      "=5+2*3": 11,
      "=(5+2)*3": 21,
      "=-2^2": 4,
      "=0-2^2": -4,
      "=2^3^2": 64,
      "=20%": 0.2,
      "=50%*10": 5,
      '="North"&"wind"': "Northwind",
      "=1&2": "12",
      "=1=1": true,
      "=1<>1": false,
      '="a"="A"': true,
      '="b">"a"': true,
      '="10"+5': 15,
      '="x"+5': "#VALUE!",
      "=1/0": "#DIV/0!",
      "=TRUE+1": 2,
      '="a">1': true,
      "=TRUE>9": true,
      "=10-2-3": 5,
      "=2*3=6": true,
      '=TRUE&""': "TRUE",
      '=1.5&""': "1.5",
      "=-(3)": -3,
      "=+3": 3,
      '=""=0': false,
      "=C99=0": true,
      '=C99=""': true,
      "=C99&1": "1",
      "=SUM(1,2)%": 0.03,
      "=NOSUCHFUNCTION(1)": "#NAME?",
      "=NoSuchName": "#NAME?",
    },
  ],
  [
    "mround-function-c299c3b0-15a5-426d-aa4b-d2d5b3baf427",
    { "=MROUND(10,3)": 9, "=MROUND(-10,-3)": -9, "=MROUND(1.3,0.2)": 1.4, "=MROUND(5,-2)": "#NUM!" },
  ],
  [
    "floor-function-14bb497c-24f2-4e04-b327-b0b4de5a8886",
    {
      "=FLOOR(3.7,2)": 2,
      "=FLOOR(-2.5,-2)": -2,
      "=FLOOR(2.5,-2)": "#NUM!",
      "=FLOOR(1.58,0.1)": 1.5,
      "=FLOOR(0.234,0.01)": 0.23,
    },
  ],
  [
    "even-function-197b5f06-c795-4c1e-8696-3c3b8a646cf9",
    { "=EVEN(1.5)": 2, "=EVEN(3)": 4, "=EVEN(2)": 2, "=EVEN(-1)": -2 },
  ],
  [
    "odd-function-deae64eb-e08a-4c88-8b40-6d0b42575c98",
    { "=ODD(1.5)": 3, "=ODD(3)": 3, "=ODD(2)": 3, "=ODD(-1)": -1, "=ODD(-2)": -3 },
  ],
  [
    "sign-function-109c932d-fcdc-4023-91f1-2dd0e916a1d8",
    { "=SIGN(10)": 1, "=SIGN(4-4)": 0, "=SIGN(-0.00001)": -1 },
  ],
  [
    "sqrt-function-654975c2-05c4-4831-9a24-2c65e4040fdf",
    { "=SQRT(16)": 4, "=SQRT(-16)": "#NUM!", "=SQRT(ABS(-16))": 4 },
  ],
  [
    "power-function-d3f2908b-56f4-4c3f-895a-07fb519c362a",
    { "=POWER(5,2)": 25, "=POWER(98.6,3.2)": 2401077.2220695773, "=POWER(4,5/4)": 5.656854249 },
  ],
  [
    "quotient-function-9f7bf099-2a18-4282-8fa4-65290cc99dee",
    { "=QUOTIENT(5,2)": 2, "=QUOTIENT(4.5,3.1)": 1, "=QUOTIENT(-10,3)": -3 },
  ],
  [
    "gcd-function-d5107a51-69e3-461f-8e4c-ddfc21b5073a",
    { "=GCD(5,2)": 1, "=GCD(24,36)": 12, "=GCD(7,1)": 1, "=GCD(5,0)": 5 },
  ],
  ["lcm-function-7152b67a-8bb5-4075-ae5c-06ede5563c94", { "=LCM(5,2)": 10, "=LCM(24,36)": 72 }],
  [
    "fact-function-ca8588c2-15f2-41c0-8e8c-c11bd471a4f3",
    { "=FACT(5)": 120, "=FACT(1.9)": 1, "=FACT(0)": 1, "=FACT(-1)": "#NUM!" },
  ],
  ["combin-function-12a3f276-0a21-423a-8de6-06990aaf638a", { "=COMBIN(8,2)": 28 }],
  [
    "pi-function-264199d0-a3ba-46b8-975a-c4a04608989b",
    { "=PI()/2": 1.570796327, "=PI()*(3^2)": 28.27433388 },
  ],
  ["exp-function-c578f034-2c45-4c37-bc8c-329660a63abe", { "=EXP(1)": 2.718281828, "=EXP(2)": 7.389056099 }],
  [
    "ln-function-81fe1ed7-dac9-4acd-ba1d-07a142c6118f",
    { "=LN(86)": 4.454347296, "=LN(2.7182818)": 0.99999999, "=LN(EXP(3))": 3 },
  ],
  [
    "log-function-4e82f196-1ca9-4747-8fb0-6c4a3abb3280",
    { "=LOG(10)": 1, "=LOG(8,2)": 3, "=LOG(86,2.7182818)": 4.454347343 },
  ],
  [
    "log10-function-c75b881b-49dd-44fb-b6f4-37e3486a0211",
    { "=LOG10(86)": 1.934498451, "=LOG10(10)": 1, "=LOG10(100000)": 5 },
  ],
  ["sumsq-function-e3313c02-51cc-4963-aae6-31442d9ec307", { "=SUMSQ(3,4)": 25 }],
  [
    "base-function-2ef61411-aee9-4f29-a811-1c42456c6342",
    { "=BASE(7,2)": "111", "=BASE(100,16)": "64", "=BASE(15,2,10)": "0000001111" },
  ],
  [
    "decimal-function-ee554665-6176-46ef-82de-0a283658da2e",
    { '=DECIMAL("FF",16)': 255, "=DECIMAL(111,2)": 7, '=DECIMAL("zap",36)': 45745 },
  ],
  [
    "roman-function-d6b0b99e-de46-4704-a518-b45a0f8b56f5",
    { "=ROMAN(499,0)": "CDXCIX", "=ROMAN(499)": "CDXCIX" },
  ],
  [
    "arabic-function-9a8da418-c17b-4ef9-a657-9370a30a674f",
    { '=ARABIC("LVII")': 57, '=ARABIC("mcmxii")': 1912 },
  ],
  [
    "iseven-function-aa15929a-d77b-4fbb-92f4-2f479af55356",
    { "=ISEVEN(-1)": false, "=ISEVEN(2.5)": true, "=ISEVEN(0)": true },
  ],
  [
    "isodd-function-1208a56d-4f10-4f44-a5fc-648cafd6c07a",
    { "=ISODD(-1)": true, "=ISODD(2.5)": false, "=ISODD(5)": true },
  ],
];

export const mathsFormulasFacts: FactGroup[] = [
  { about: "what operators and functions of mathematics come to", shared: true, facts: formulaFacts(PAGES) },
];
