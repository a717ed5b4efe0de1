import type { FactGroup } from "./fact";
import { formulaFacts, type FormulaPage } from "./formulaRun";

const PAGES: readonly FormulaPage[] = [
  [
    "date-function-e36c0c8c-4104-49da-ab83-82328b832349",
    {
      "=DATE(2008,1,2)": 39449,
      "=DATE(2008,14,2)": 39846,
      "=DATE(2008,-3,2)": 39327,
      "=DATE(2008,1,35)": 39482,
      "=DATE(2008,1,-15)": 39432,
      "=DATE(2026,3,0)": 46081,
      "=DATE(1900,1,1)": 1,
      "=DATE(-1,1,1)": "#NUM!",
      "=DATE(10000,1,1)": "#NUM!",
    },
  ],
  [
    "datevalue-function-df8b07d4-7761-4a93-bc33-b7471bbff252",
    {
      '=DATEVALUE("8/22/2011")': 40777,
      '=DATEVALUE("22-MAY-2011")': 40685,
      '=DATEVALUE("2011/02/23")': 40597,
      '=DATEVALUE("soon")': "#VALUE!",
      '=DATEVALUE("2026-03-02")': 46083,
    },
  ],
  [
    "day-function-8a7d1cbb-6c7d-4ba1-8aea-25c134d03101",
    { "=DAY(DATE(2011,4,15))": 15, '=DAY("2026-03-02")': 2, "=DAY(0)": 0, '=DAY("x")': "#VALUE!" },
  ],
  [
    "month-function-579a2881-199b-48b2-ab90-ddba0eba86e8",
    { "=MONTH(DATE(2011,4,15))": 4, '=MONTH("2026-03-02")': 3 },
  ],
  [
    "year-function-c64f017a-1354-490d-981f-578e8ec8d3b9",
    { "=YEAR(DATE(2008,7,5))": 2008, "=YEAR(DATE(2010,7,5)+0.9)": 2010 },
  ],
  [
    "eomonth-function-7314ffa1-2bc9-4005-9d66-f49db127d628",
    {
      "=EOMONTH(DATE(2011,1,1),1)": 40602,
      "=EOMONTH(DATE(2011,1,1),-3)": 40482,
      "=EOMONTH(DATE(2028,2,1),0)": 46812,
    },
  ],
  [
    "hour-function-a3afa879-86cb-4339-b1b5-2dd2d7310ac7",
    { "=HOUR(0.75)": 18, "=HOUR(DATE(2011,7,18)+TIME(7,45,0))": 7, '=HOUR("3:30:30 PM")': 15 },
  ],
  ["minute-function-af728df0-05c4-4b07-9eed-a84801a60589", { '=MINUTE("12:45:00 PM")': 45 }],
  [
    "second-function-740d1cfc-553c-4099-b668-80eaa24e8af1",
    { '=SECOND("4:48:18 PM")': 18, '=SECOND("4:48 PM")': 0 },
  ],
  [
    "time-function-9a5aff99-8f7d-4611-845e-747d0b8d5457",
    {
      "=TIME(12,0,0)": 0.5,
      "=TIME(16,48,10)": 0.700115741,
      "=TIME(27,0,0)": 0.125,
      "=TIME(0,750,0)": 0.520833333,
      "=TIME(0,0,2000)": 0.0231481481,
    },
  ],
  [
    "timevalue-function-0b615c12-33d8-4431-bf3d-f3eb6d186645",
    { '=TIMEVALUE("2:24 AM")': 0.1, '=TIMEVALUE("22-Aug-2011 6:35 AM")': 0.274305556 },
  ],
  [
    "weeknum-function-e5c43a03-b4ab-426c-b411-b18c13c75340",
    { "=WEEKNUM(DATE(2012,3,9))": 10, "=WEEKNUM(DATE(2012,3,9),2)": 11, "=WEEKNUM(DATE(2012,3,9),21)": 10 },
  ],
  [
    "isoweeknum-function-1c2d0afe-d25b-4ab1-8894-8d0520e90e0e",
    { "=ISOWEEKNUM(DATE(2012,3,9))": 10, "=ISOWEEKNUM(DATE(2027,1,3))": 53 },
  ],
  [
    "weekday-function-60e44483-2ed1-439f-8bd0-e404c190949a",
    {
      "=WEEKDAY(DATE(2008,2,14),11)": 4,
      "=WEEKDAY(DATE(2008,2,14),17)": 5,
      "=WEEKDAY(DATE(2008,2,14),4)": "#NUM!",
    },
  ],
  [
    "workday-function-f764a5b7-05fc-4494-9486-60d494efbf33",
    {
      "=WORKDAY(DATE(2008,10,1),151)": 39933,
      "=WORKDAY(DATE(2008,10,1),151,{39778,39786,39834})": 39938,
      "=WORKDAY(DATE(2026,11,20),1)": 46349,
      "=WORKDAY(DATE(2026,11,23),-1)": 46346,
      "=WORKDAY(DATE(2026,11,21),0)": 46347,
      '=WORKDAY("x",1)': "#VALUE!",
      "=WORKDAY(DATE(2026,11,20),1.9)": 46349,
    },
  ],
  [
    "workday-intl-function-a378391c-9ba7-4678-8a39-39611a9bf81d",
    {
      "=WORKDAY.INTL(DATE(2012,1,1),30,0)": "#NUM!",
      "=WORKDAY.INTL(DATE(2012,1,1),90,11)": 41013,
      "=WORKDAY.INTL(DATE(2012,1,1),30,17)": 40944,
    },
  ],
  [
    "networkdays-intl-function-a9b26239-4f20-46a1-9ab8-4e925bfd5e28",
    {
      "=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))": 22,
      "=NETWORKDAYS.INTL(DATE(2006,2,28),DATE(2006,1,31))": -21,
      '=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),7,{"2006/1/2","2006/1/16"})': 22,
      '=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001",{"2006/1/2","2006/1/16"})': 20,
      '=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"1111111")': 0,
    },
  ],
  [
    "datedif-function-25dba1a4-2812-480b-84dd-8b32a451b35c",
    {
      '=DATEDIF("1/1/2001","1/1/2003","Y")': 2,
      '=DATEDIF("6/1/2001","8/15/2002","D")': 440,
      '=DATEDIF("6/1/2001","8/15/2002","YD")': 75,
      '=DATEDIF("6/1/2001","8/15/2002","M")': 14,
      '=DATEDIF("6/1/2001","8/15/2002","YM")': 2,
      '=DATEDIF("8/15/2002","6/1/2001","D")': "#NUM!",
    },
  ],
  [
    "yearfrac-function-3844141e-c76d-4143-82b6-208454ddc6a8",
    {
      "=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))": 0.580555556,
      "=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),1)": 0.576502732,
      "=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),3)": 0.578082192,
    },
  ],
  [
    "days360-function-b9a509fd-49ef-407e-94df-0cbda5718c2a",
    {
      "=DAYS360(DATE(2011,1,30),DATE(2011,2,1))": 1,
      "=DAYS360(DATE(2011,1,1),DATE(2011,12,31))": 360,
      "=DAYS360(DATE(2011,1,1),DATE(2011,2,1))": 30,
    },
  ],
  [
    "days-function-57740535-d549-4395-8728-0f07bff0b9df",
    { '=DAYS("15-MAR-2021","1-FEB-2021")': 42, '=DAYS("x",1)': "#VALUE!" },
  ],
  [
    "edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5",
    {
      "=EDATE(DATE(2011,1,15),1)": 40589,
      "=EDATE(DATE(2011,1,15),-1)": 40527,
      "=EDATE(DATE(2011,1,15),2)": 40617,
    },
  ],
];

export const dateFormulasFacts: FactGroup[] = [
  { about: "what formulas of dates and times come to", shared: true, facts: formulaFacts(PAGES) },
];
