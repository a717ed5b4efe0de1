import type { FactGroup } from "./fact";
import { formulaFacts, type FormulaPage } from "./formulaRun";

const PAGES: readonly FormulaPage[] = [
  [
    "find-findb-functions-c7912941-af2a-4bdf-a553-d0d89b0a0628",
    {
      '=FIND("M","Miriam McGovern")': 1,
      '=FIND("m","Miriam McGovern")': 6,
      '=FIND("M","Miriam McGovern",3)': 8,
      '=FIND("z","Miriam McGovern")': "#VALUE!",
      '=MID("Ceramic Insulators #124-TD45-87",1,FIND(" #","Ceramic Insulators #124-TD45-87",1)-1)':
        "Ceramic Insulators",
    },
  ],
  [
    "search-searchb-functions-9ab04538-0e55-4719-a72e-b6f54513b495",
    {
      '=SEARCH("e","Statements",6)': 7,
      '=SEARCH("margin","Profit Margin")': 8,
      '=SEARCH("""","The ""boss"" is here.")': 5,
      '=SEARCH("b?t","rabbit")': 4,
      '=SEARCH("~?","why?")': 4,
      '=SEARCH("b?i","rabbit")': 3,
      '=SEARCH("x","rabbit")': "#VALUE!",
    },
  ],
  [
    "replace-replaceb-functions-8d799074-2425-4a8a-84bc-82472868878a",
    {
      '=REPLACE("abcdefghijk",6,5,"*")': "abcde*k",
      '=REPLACE("2009",3,2,"10")': "2010",
      '=REPLACE("123456",1,3,"@")': "@456",
    },
  ],
  [
    "rept-function-04c4d778-e712-43b4-9c15-d656582bb061",
    { '=REPT("*-",3)': "*-*-*-", '=REPT("-",10)': "----------", '=REPT("x",0)': "" },
  ],
  [
    "trim-function-410388fa-c5df-49c6-b16c-9e5630b479f9",
    { '=TRIM(" First Quarter Earnings ")': "First Quarter Earnings", '=TRIM("a   b")': "a b" },
  ],
  [
    "exact-function-d3087698-fc15-4a15-9631-12575cf29926",
    { '=EXACT("word","word")': true, '=EXACT("Word","word")': false, '=EXACT("w ord","word")': false },
  ],
  [
    "char-function-bbd249c8-b36e-4a91-8017-1c133f9b837a",
    { "=CHAR(65)": "A", "=CHAR(33)": "!", "=CHAR(10)": "\n", "=CHAR(0)": "#VALUE!" },
  ],
  [
    "code-function-c32b692b-2ed0-4a04-bdd9-75640144b928",
    { '=CODE("A")': 65, '=CODE("!")': 33, '=CODE("")': "#VALUE!" },
  ],
  [
    "unichar-function-ffeb64f5-f131-44c6-b332-5cd72f0659b8",
    { "=UNICHAR(66)": "B", "=UNICHAR(32)": " ", "=UNICHAR(0)": "#VALUE!" },
  ],
  ["unicode-function-adb74aaa-a2a5-4dde-aff6-966e4e81f16f", { '=UNICODE(" ")': 32, '=UNICODE("B")': 66 }],
  [
    "clean-function-26f3d7c5-475f-4a9c-90e5-4b8ba987ba41",
    { '=CLEAN(CHAR(9)&"Monthly report"&CHAR(10))': "Monthly report" },
  ],
  [
    "value-function-257d0108-07dc-437d-ae1c-bc2d3953d8c2",
    {
      '=VALUE("$1,000")': 1000,
      '=VALUE("16:48:00")-VALUE("12:00:00")': 0.2,
      '=VALUE("x")': "#VALUE!",
      '=VALUE("50%")': 0.5,
    },
  ],
  [
    "numbervalue-function-1b05c8cf-2bfa-4437-af70-596c7ea7d879",
    { '=NUMBERVALUE("2.500,27",",",".")': 2500.27, '=NUMBERVALUE("3.5%")': 0.035, '=NUMBERVALUE("")': 0 },
  ],
  [
    "fixed-function-ffd5723c-324c-45e9-8b96-e41be2a8274a",
    {
      "=FIXED(1234.567,1)": "1,234.6",
      "=FIXED(1234.567,-1)": "1,230",
      "=FIXED(-1234.567,-1,TRUE)": "-1230",
      "=FIXED(44.332)": "44.33",
    },
  ],
  [
    "dollar-function-a6cd05d9-9740-4ad3-a469-8109d18ff611",
    {
      "=DOLLAR(-1234.567,-2)": "($1,200)",
      "=DOLLAR(-0.123,4)": "($0.1230)",
    },
  ],
  [
    "text-function-20d5ac4d-7b94-49fd-bb38-93d29371225c",
    {
      '=TEXT(1234.567,"$#,##0.00")': "$1,234.57",
      '=TEXT(0.285,"0.0%")': "28.5%",
      '=TEXT(4.34,"# ?/?")': "4 1/3",
      '=TEXT(12200000,"0.00E+00")': "1.22E+07",
      '=TEXT(1234,"0000000")': "0001234",
      '=TEXT(1234567898,"[<=9999999]###-####;(###) ###-####")': "(123) 456-7898",
      '=TEXT(DATE(2012,3,14),"MM/DD/YY")': "03/14/12",
      '=TEXT(DATE(2012,3,14),"DDDD")': "Wednesday",
      '=TEXT(DATE(2012,3,14),"ddd d mmm yyyy")': "Wed 14 Mar 2012",
      '=TEXT(DATE(2012,3,14),"dd/mm/yyyy")': "14/03/2012",
      '=TEXT(DATE(2012,3,14),"mmmm yyyy")': "March 2012",
      '=TEXT(TIME(13,29,0),"H:MM AM/PM")': "1:29 PM",
      '=TEXT(TIME(13,29,5),"hh:mm:ss")': "13:29:05",
      '=TEXT(1.5,"[h]:mm")': "36:00",
      '=TEXT(1234567.8999,"#,##0.00")': "1,234,567.90",
      '=TEXT(5,"0;-0;""zero""")': "5",
      '=TEXT(0,"0;-0;""zero""")': "zero",
      '=TEXT(-5,"0;(0)")': "(5)",
      '=TEXT("words","0.00")': "words",
      '=TEXT("words","0;0;0;""is ""@")': "is words",
      '=TEXT(123,"@")': "123",
      '=TEXT(1200,"#,")': "1",
    },
  ],
  [
    "t-function-fb83aeec-45e7-4924-af95-53e073541228",
    { '=T("Rainfall")': "Rainfall", "=T(19)": "", "=T(TRUE)": "" },
  ],
  [
    "n-function-a624cad1-3635-4208-b54a-29733d1278c9",
    { "=N(7)": 7, '=N("7")': 0, "=N(TRUE)": 1, "=N(NA())": "#N/A" },
  ],
  [
    "concat-function-9b1a9a3f-94ff-41af-9736-694cbd6b4ca2",
    {
      '=CONCAT("The"," ","sun"," ","will"," ","come"," ","up"," ","tomorrow.")':
        "The sun will come up tomorrow.",
      "=CONCAT(TRUE,1)": "TRUE1",
      '=CONCAT("a",NA())': "#N/A",
      '=CONCAT({"a","b";"c","d"})': "abcd",
      '=CONCAT(C90:C95,"x")': "x",
    },
  ],
  [
    "concatenate-function-8f8ae884-2ca8-4f7a-b093-75d702bea31d",
    {
      '=CONCATENATE("Stream population for ","brook trout"," is ",32,"/mile.")':
        "Stream population for brook trout is 32/mile.",
      "=CONCATENATE(FALSE)": "FALSE",
    },
  ],
  [
    "textjoin-function-357b449a-ec91-49d0-80c3-0e8fc845691c",
    {
      '=TEXTJOIN(" ",TRUE,"The","sun","will","come","up","tomorrow.")': "The sun will come up tomorrow.",
      '=TEXTJOIN(",",TRUE,"a","","b")': "a,b",
      '=TEXTJOIN(",",FALSE,"a","","b")': "a,,b",
      '=TEXTJOIN(", ",TRUE,TRUE,1.5)': "TRUE, 1.5",
    },
  ],
  [
    "textbefore-function-d099c28a-dba8-448e-ac6c-f086d0fa1b29",
    {
      '=TEXTBEFORE("Little Red Riding Hood\'s red hood","Red")': "Little ",
      '=TEXTBEFORE("a-b-c","-",2)': "a-b",
      '=TEXTBEFORE("a-b-c","-",-1)': "a-b",
      '=TEXTBEFORE("abc","-")': "#N/A",
    },
  ],
  [
    "textafter-function-c8db2546-5b51-416a-9690-c7e6722e90b4",
    {
      '=TEXTAFTER("Red riding hood\'s, red hood","hood")': "'s, red hood",
      '=TEXTAFTER("a-b-c","-",-1)': "c",
      '=TEXTAFTER("abc","-",,,,"none")': "none",
    },
  ],
  [
    "textsplit-function-b1ca414e-4c21-4ca0-b1b7-bdecace8a6e7",
    { '=TEXTJOIN("|",TRUE,TEXTSPLIT("a b c"," "))': "a|b|c" },
  ],
  [
    "valuetotext-function-5fff61a2-301a-4ab2-9ffa-0a5242a08fea",
    {
      "=VALUETOTEXT(TRUE)": "TRUE",
      '=VALUETOTEXT("Hello",1)': '"Hello"',
      "=VALUETOTEXT(1234.01234,0)": "1234.01234",
    },
  ],
  [
    "left-leftb-functions-9203d2d2-7960-479b-84c6-1ea52b99640c",
    {
      '=LEFT("abc",0)': "",
      '=LEFT("abc",9)': "abc",
      '=LEFT("abc",-1)': "#VALUE!",
      "=LEFT(1234,2)": "12",
      "=LEFT(TRUE)": "T",
    },
  ],
  [
    "right-rightb-functions-240267ee-9afa-4639-a02b-f19e1786cf2f",
    { '=RIGHT("Stock Number")': "r", '=RIGHT("abc",9)': "abc" },
  ],
  [
    "mid-midb-functions-d5f9e25c-d7d6-472e-b568-4ecb12433028",
    { '=MID("abc",0,1)': "#VALUE!", '=MID("abc",2,-1)': "#VALUE!" },
  ],
  [
    "substitute-function-6434944e-a904-4336-a9b0-1e58df3bc332",
    { '=SUBSTITUTE("abc","B","x")': "abc", '=SUBSTITUTE("a-b-c","-","")': "abc" },
  ],
  ["proper-function-52a5a283-e8b2-49be-8506-b2887b889f94", { '=PROPER("76BudGet")': "76Budget" }],
];

export const textFormulasFacts: FactGroup[] = [
  { about: "what formulas of texts come to", shared: true, facts: formulaFacts(PAGES) },
];
