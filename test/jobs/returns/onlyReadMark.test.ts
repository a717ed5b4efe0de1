import { markedOnlyRead } from "../../../src/jobs/returns/onlyReadMark";

const COLOUR = '<tabColor rgb="FF010203"/>';

it.each([
  [
    "<worksheet a='1'><dimension/></worksheet>",
    `<worksheet a='1'><sheetPr>${COLOUR}</sheetPr><dimension/></worksheet>`,
  ],
  [
    "<worksheet><sheetPr codeName='A'/><dimension/></worksheet>",
    `<worksheet><sheetPr codeName='A'>${COLOUR}</sheetPr><dimension/></worksheet>`,
  ],
  [
    "<worksheet>\n<sheetPr><tabColor theme='4'/><outlinePr/></sheetPr></worksheet>",
    `<worksheet>\n<sheetPr>${COLOUR}<outlinePr/></sheetPr></worksheet>`,
  ],
  [
    "<x:worksheet><x:sheetPr/></x:worksheet>",
    `<x:worksheet><x:sheetPr><x:tabColor rgb="FF010203"/></x:sheetPr></x:worksheet>`,
  ],
  ["<chartsheet><sheetPr/></chartsheet>", "<chartsheet><sheetPr/></chartsheet>"],
])("the part %s gets the colour in its place", (part, marked) => {
  expect(markedOnlyRead(part)).toBe(marked);
});
