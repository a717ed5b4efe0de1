import { atOnce } from "../../../src/chronology/inSteps";
import { hasFormulas, storedValues } from "../../../src/chronology/file/storedValues";

const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="2">${cells}</row></sheetData></worksheet>`;
const stored = (cells: string) => {
  const { xml, ...said } = atOnce(storedValues(sheet(cells)));
  return { cells: xml.replace(/^.*<row r="2">|<\/row>.*$/gs, ""), ...said };
};
const text = (address: string, words: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

describe("a formula in a sheet's part of a file", () => {
  it.each([
    [
      "a number",
      '<c r="A2" s="1"><f>DATEVALUE("12/03/2019")</f><v>43536</v></c>',
      '<c r="A2" s="1"><v>43536</v></c>',
    ],
    [
      "a number with its type",
      '<c r="A2" t="n"><f>TODAY()</f><v>43536</v></c>',
      '<c r="A2"><v>43536</v></c>',
    ],
    [
      "a text",
      '<c r="A2" t="str"><f>[1]S!D5</f><v>Neighbour &amp; co</v></c>',
      text("A2", "Neighbour &amp; co"),
    ],
    [
      "a text with spaces at its ends",
      '<c r="A2" t="str"><f>B2</f><v xml:space="preserve"> x </v></c>',
      text("A2", " x "),
    ],
    [
      "a text with a line break",
      '<c r="A2" t="str"><f>B2</f><v>one&#10;two\nthree</v></c>',
      text("A2", "one&#10;two\nthree"),
    ],
    [
      "a text in a CDATA section",
      '<c r="A2" t="str"><f>B2</f><v><![CDATA[a </v></c> b]]></v></c>',
      text("A2", "<![CDATA[a </v></c> b]]>"),
    ],
    ["an empty text", '<c r="A2" s="4" t="str"><f>IF(B2,1,"")</f><v></v></c>', '<c r="A2" s="4"/>'],
    ["true or false", '<c r="A2" t="b"><f>B2=1</f><v>1</v></c>', '<c r="A2" t="b"><v>1</v></c>'],
    ["an error", '<c r="A2" t="e"><f>NA()</f><v>#N/A</v></c>', '<c r="A2" t="e"><v>#N/A</v></c>'],
    [
      "an ISO date of the strict form",
      '<c r="A2" t="d"><f>B2</f><v>2019-03-12</v></c>',
      '<c r="A2" t="d"><v>2019-03-12</v></c>',
    ],
    ["a shared text", '<c r="A2" t="s"><f>B2</f><v>7</v></c>', '<c r="A2" t="s"><v>7</v></c>'],
    [
      "a text in the cell itself",
      '<c r="A2" t="inlineStr"><f>B2</f><is><t>x</t></is></c>',
      '<c r="A2" t="inlineStr"><is><t>x</t></is></c>',
    ],
    [
      "the value of a formula that spills",
      '<c r="A2" cm="1"><f t="array" ref="A2:A9">UNIQUE(B2:B9)</f><v>5</v></c>',
      '<c r="A2"><v>5</v></c>',
    ],
    [
      "the value of a what-if table",
      '<c r="A2"><f t="dataTable" ref="A2:A3" r1="B1"/><v>5</v></c>',
      '<c r="A2"><v>5</v></c>',
    ],
    ["a value in front of its formula", '<c r="A2"><v>5</v><f>B2</f></c>', '<c r="A2"><v>5</v></c>'],
    [
      "a value beside a picture's mark",
      '<c r="A2" t="e" vm="1"><f>IMAGE("x")</f><v>#VALUE!</v></c>',
      '<c r="A2" vm="1" t="e"><v>#VALUE!</v></c>',
    ],
    [
      "a number, with other quotation marks",
      "<c r='A2' s = '1' ><f >TODAY()</f ><v >43536</v ></c >",
      "<c r='A2' s = '1'><v>43536</v></c>",
    ],
  ])("gives way to %s that is stored", (_, cell, wanted) => {
    expect(stored(cell)).toEqual({ cells: wanted, formulas: 1, withoutValue: [] });
  });

  it("gives way in each cell that shares it", () => {
    expect(
      stored(
        '<c r="A2"><f t="shared" ref="A2:A4" si="0">B2*1</f><v>1</v></c><c r="A3"><f t="shared" si="0"/><v>2</v></c>' +
          '<c r="A4"><f t="shared" si="0"></f><v>3</v></c>',
      ),
    ).toEqual({
      cells: '<c r="A2"><v>1</v></c><c r="A3"><v>2</v></c><c r="A4"><v>3</v></c>',
      formulas: 3,
      withoutValue: [],
    });
  });

  it.each([
    [
      "no value",
      '<c r="A2" s="1"><f>DATE(2019,3,12)</f></c>',
      '<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">=DATE(2019,3,12)</t></is></c>',
    ],
    ["an empty value", '<c r="A2"><f>B2&amp;"&lt;"</f><v></v></c>', text("A2", '=B2&amp;"&lt;"')],
    ["a value that is closed at once", '<c r="A2"><f>B2</f><v/></c>', text("A2", "=B2")],
    ["no text", '<c r="A2" t="str"><f>_xlfn.CONCAT(B2)</f></c>', text("A2", "=CONCAT(B2)")],
    ["no value, and no words of its own", '<c r="A2"><f t="shared" si="0"/></c>', '<c r="A2"/>'],
  ])("with %s is a text in its own words, and is named", (_, cell, wanted) => {
    expect(stored(cell)).toEqual({ cells: wanted, formulas: 0, withoutValue: ["A2"] });
  });

  it("that shares its words with one above has those words", () => {
    expect(
      stored(
        '<c r="A2"><f t="shared" ref="A2:A3" si="0">B2+1</f><v>1</v></c><c r="A3"><f t="shared" si="0"/><v/></c>',
      ),
    ).toEqual({
      cells: `<c r="A2"><v>1</v></c>${text("A3", "=B2+1")}`,
      formulas: 1,
      withoutValue: ["A3"],
    });
  });

  it("leaves every other cell as it is", () => {
    const others =
      '<c r="A2"/><c r="B2" s="1"><v>5</v></c><!-- <c r="X9"><f>1</f><v>1</v></c> --><c r="C2" t="inlineStr"><is><r><rPr><b/></rPr><t>ri</t></r>' +
      '<r><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>f</t></rPh></is></c><c r="D2" t="inlineStr"><is><t><![CDATA[<f>no</f>]]></t></is></c>';
    const formula = '<c r="E2"><f>1</f><v>1</v></c>';
    expect(stored(others + formula).cells).toBe(`${others}<c r="E2"><v>1</v></c>`);
  });

  it("is found under whatever prefix the file has for its elements", () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c r="A1" t="str">' +
      "<x:f>B1</x:f><x:v>one</x:v></x:c><x:c><x:f>2</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    expect(hasFormulas(xml)).toBe(true);
    expect(atOnce(storedValues(xml)).xml).toContain(
      '<x:row><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">one</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>',
    );
  });

  it("is not seen where there is none: the formula of a rule is none", () => {
    expect(hasFormulas(sheet('<c r="A2"><v>1</v></c>') + "<cfRule><formula>A1</formula></cfRule>")).toBe(
      false,
    );
  });
});
