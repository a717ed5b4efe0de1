import { pageStarts, type PrintedRow } from "../../../src/workbook/templates/formPages";

const heading: PrintedRow = { height: 30, heads: true };
const row = (height = 20): PrintedRow => ({ height, heads: false });
const rows = (count: number): PrintedRow[] => Array.from({ length: count }, () => row());

describe("the pages of a form", () => {
  it("are as full as they can be where nothing is cut", () => {
    expect(pageStarts(rows(5), 100)).toEqual([]);
    expect(pageStarts(rows(12), 100)).toEqual([5, 10]);
  });

  it("never end with a heading, nor with the two headings of a table", () => {
    expect(pageStarts([...rows(3), heading, ...rows(3)], 100)).toEqual([3]);
    expect(pageStarts([...rows(2), heading, heading, ...rows(2)], 110)).toEqual([2]);
  });

  it("begin with a section that would be cut, where most of the page before is full and the section fits", () => {
    expect(pageStarts([...rows(7), heading, ...rows(6)], 200)).toEqual([7]);
    expect(pageStarts([...rows(2), heading, ...rows(8)], 200)).toEqual([9]);
    expect(pageStarts([...rows(7), heading, ...rows(12)], 200)).toEqual([9, 19]);
  });

  it("hold at least one row each, however high it is", () => {
    expect(pageStarts([row(500), row(500), row()], 100)).toEqual([1, 2]);
  });
});
