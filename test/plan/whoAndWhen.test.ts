import { splitWhoAndWhen } from "../../src/plan/reading/whoAndWhen";

it.each([
  ["June 20th\nSummer 2", "", "June 20th\nSummer 2"],
  ["EF, June 20th 2023", "EF", "June 20th 2023"],
  ["Introduce Sept 2022", "", "Introduce Sept 2022"],
  ["Ongoing\nLaunch the reporting tool June 20th.", "", "Ongoing\nLaunch the reporting tool June 20th."],
  ["Term 1 - EF", "EF", "Term 1"],
  ["2022/3", "", "2022/3"],
  ["Matron – Summer 2", "Matron", "Summer 2"],
  ["Head of Service, 31/03/2027", "Head of Service", "31/03/2027"],
  ["31/03/2027 Head of Service", "Head of Service", "31/03/2027"],
  ["DSL and SENCo, Autumn term", "DSL and SENCo", "Autumn term"],
  ["DSL by end of March", "DSL", "by end of March"],
  ["School, by July", "School", "by July"],
  ["SLT: half term", "SLT", "half term"],
  ["Police (June 20th)", "Police", "June 20th"],
  ["DSL 7 working days before publication", "DSL", "7 working days before publication"],
  ["31/3/24 (extended to 30/9/24)", "", "31/3/24 (extended to 30/9/24)"],
  ["With immediate effect", "", "With immediate effect"],
  ["ongoing - DSL", "DSL", "ongoing"],
  ["Theresa May", "Theresa May", ""],
  ["April Jones, Head of Service", "April Jones, Head of Service", ""],
  ["Head of Year 8", "Head of Year 8", ""],
])("of %j, %j is who and %j is when", (text, who, when) => {
  expect(splitWhoAndWhen(text, { today: "2026-11-21" })).toEqual({ who, when });
});
