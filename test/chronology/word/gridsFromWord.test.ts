import { gridsFromWordSteps } from "../../../src/chronology/word/gridsFromWord";
import { atOnce } from "../../../src/chronology/inSteps";
import { textsApart } from "../../../src/chronology/sheet/outsideTable";
import { FileProblem } from "../../../src/chronology/returns/fileProblem";
import {
  del,
  docx,
  escaped,
  GRID_SPAN,
  ins,
  item,
  listKind,
  listLevel,
  listOf,
  MERGE_BEGINS,
  MERGE_GOES_ON,
  p,
  para,
  run,
  tbl,
  tc,
  tr,
} from "../../docx";

const read = (bytes: Uint8Array) => atOnce(gridsFromWordSteps("x.docx", bytes)).map(textsApart);
const asOnTheSheet = (bytes: Uint8Array) => atOnce(gridsFromWordSteps("x.docx", bytes));
const textsOnSheets = (bytes: Uint8Array) =>
  asOnTheSheet(bytes).map(({ cells }) => cells.map((row) => row.map(({ text }) => text)));
const texts = (bytes: Uint8Array) =>
  read(bytes).map(({ cells }) => cells.map((row) => row.map(({ text }) => text)));

/** The text of a cell, beside another one. */
function cell(content: string, others: Omit<Parameters<typeof docx>[0], "body"> = {}): string | undefined {
  return texts(docx({ body: tbl([["-", tc(content)]]), ...others }))[0]?.[0]?.[1];
}

describe("the text of a cell of a Word table", () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${run("made of")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const choice = (content: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it.each([
    ["runs are one text", p(run("Mo") + run("ther", "<w:b/>")), "Mother"],
    ["a paragraph is a line", para("one") + para("two"), "one\ntwo"],
    [
      "blank paragraphs at the ends are left out, others stay",
      para("") + para("one") + para("") + para("two") + para(""),
      "one\n\ntwo",
    ],
    ["a line break is a line", p(`${run("one")}<w:r><w:br/></w:r>${run("two")}`), "one\ntwo"],
    ["a tab is a space", p(`${run("12/03/19")}<w:r><w:tab/></w:r>${run("14:30")}`), "12/03/19 14:30"],
    [
      "a hyphen that does not break is a hyphen",
      p(`${run("12")}<w:r><w:noBreakHyphen/></w:r>${run("14")}`),
      "12-14",
    ],
    [
      "deleted text is left out and inserted text taken",
      p(run("At ") + del("school") + ins("home")),
      "At home",
    ],
    [
      "moved text stands where it went",
      p(`<w:moveFrom>${run("gone")}</w:moveFrom>`) + p(`<w:moveTo>${run("come")}</w:moveTo>`),
      "come",
    ],
    [
      "a paragraph whose end was deleted goes on in the next",
      p(run("one"), "<w:rPr><w:del/></w:rPr>") + para(" two"),
      "one two",
    ],
    [
      "text in content controls",
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtContent>${run("12 March 2019")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      "12 March 2019",
    ],
    [
      "the prompt of a content control is not text",
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click here")}</w:sdtContent></w:sdt>`,
      ),
      "",
    ],
    [
      "a ticked box",
      p(
        `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run("☒")}</w:sdtContent></w:sdt>${run(" Yes")}`,
      ),
      "☒ Yes",
    ],
    [
      "a ticked box of the old kind",
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" Yes")}`,
      ),
      "☒ Yes",
    ],
    [
      "one of a list of the old kind",
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      "Yes",
    ],
    ["the result of a field and not how it is made", p(field("DATE", "12/03/2019")), "12/03/2019"],
    [
      "the result of a simple field",
      p(`<w:fldSimple w:instr="DATE">${run("12/03/2019")}</w:fldSimple>`),
      "12/03/2019",
    ],
    ["the words of a link", p(`<w:hyperlink>${run("the report")}</w:hyperlink>`), "the report"],
    [
      "a symbol",
      p(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:sym w:font="Symbol" w:char="F0AE"/></w:r>`,
      ),
      "✓→",
    ],
    ["a formula", p(`<m:oMath><m:r><m:t>2</m:t></m:r></m:oMath>`), "2"],
    ["a box of text, once", p(run("one") + choice(para("in a box"))), "one\nin a box"],
    [
      "a nested table, a line a row",
      tbl([
        ["Time", "Seen"],
        ["10:00", "Yes"],
      ]) + para(""),
      "Time | Seen\n10:00 | Yes",
    ],
    ["marks that XML needs", para("Q&A <tbc>"), "Q&A <tbc>"],
  ])("%s", (_fact, content, text) => {
    expect(cell(content)).toBe(text);
  });

  it.each([
    ["a footnote", "footnotes", "footnote"],
    ["an endnote", "endnotes", "endnote"],
  ])("%s stands in brackets at its place", (_fact, part, name) => {
    const note = `<w:${name} w:type="separator" w:id="0">${para("")}</w:${name}><w:${name} w:id="2"><w:p><w:r><w:${name}Ref/></w:r>${run(" by telephone")}</w:p></w:${name}>`;
    expect(
      cell(p(`${run("Called")}<w:r><w:${name}Reference w:id="2"/></w:r>${run(".")}`), { [part]: note }),
    ).toBe("Called (by telephone).");
  });

  it.each([
    ["numbers", item("one") + item("two"), "1. one\n2. two"],
    [
      "letters, roman figures, levels",
      item("one", 2) + item("x", 2, 1) + item("y", 2, 1) + item("z", 2, 2) + item("two", 2) + item("x", 2, 1),
      "a) one\n(i) x\n(ii) y\na.ii.1 z\nb) two\n(i) x",
    ],
    ["bullets", item("one", 3) + item("two", 3, 1) + item("", 3), "• one\n◦ two\n"],
    [
      "a list that goes on from another",
      item("one", 1) + para("words") + item("two", 4),
      "1. one\nwords\n2. two",
    ],
    ["a list that begins anew", item("one", 1) + item("one", 5) + item("two", 5), "1. one\n1. one\n2. two"],
    ["numbers of a style", p(run("one"), '<w:pStyle w:val="Child"/>'), "1. one"],
    [
      "an item whose number was taken away",
      p(run("one"), '<w:pStyle w:val="Child"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      "one",
    ],
    ["a number without text", item(""), "1."],
    [
      "a deleted item is not counted",
      p(del("gone"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>') +
        item("one"),
      "1. one",
    ],
  ])("lists: %s", (_fact, content, text) => {
    const numbering =
      listKind(1, listLevel(0, "decimal", "%1.")) +
      listKind(
        2,
        listLevel(0, "lowerLetter", "%1)") +
          listLevel(1, "lowerRoman", "(%2)") +
          listLevel(2, "decimal", "%1.%2.%3"),
      ) +
      listKind(3, listLevel(0, "bullet", "\uf0b7") + listLevel(1, "bullet", "o")) +
      listOf(1, 1) +
      listOf(2, 2) +
      listOf(3, 3) +
      listOf(4, 1) +
      listOf(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const styles =
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Child"><w:basedOn w:val="Item"/></w:style>';
    expect(cell(content, { numbering, styles })).toBe(text.trimEnd());
  });
});

describe("the cells of a Word table", () => {
  it("tables are sheets in their order, and a row is the table's own", () => {
    const grids = read(
      docx({
        body:
          tbl([
            ["a", "b"],
            ["c", "d"],
          ]) +
          para("between") +
          tbl([["e"]]),
      }),
    );
    expect(
      grids.map(({ file, sheet, firstRow, cells }) => [file, sheet, firstRow, cells[0]?.[0]?.text]),
    ).toEqual([
      ["x.docx", "Table 1", 1, "a"],
      ["x.docx", "Table 2", 1, "e"],
    ]);
  });

  it("cells that are merged across and down are merged on the sheet", () => {
    const [grid] = read(
      docx({
        body: tbl(
          [
            tr([tc("When", GRID_SPAN(2)), "What"]),
            tr([tc("1/2/21", MERGE_BEGINS), "10:00", "one"]),
            tr([tc("", MERGE_GOES_ON), "11:00", "two"]),
          ],
          [1000, 1000, 5000],
        ),
      }),
    );
    expect(grid?.cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["When", "", "What"],
      ["1/2/21", "10:00", "one"],
      ["", "11:00", "two"],
    ]);
    expect(grid?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ]);
  });

  it("no cell is merged over the text of another, which Excel would drop", () => {
    const [grid] = read(
      docx({
        body: tbl(
          [
            tr(["a", "b", "c", "d"]),
            tr([tc("wide", `${GRID_SPAN(2)}${MERGE_BEGINS}`), tc("x", GRID_SPAN(2))]),
            tr([tc("", MERGE_GOES_ON), "own", "y", "z"]),
          ],
          [2000, 2000, 2000, 2000],
        ),
      }),
    );
    expect(grid?.cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["a", "b", "c", "d"],
      ["wide", "", "x", ""],
      ["", "own", "y", "z"],
    ]);
    expect(grid?.merges).toEqual([{ top: 2, left: 3, bottom: 2, right: 4 }]);
  });

  it("columns that were drawn a little apart from row to row are the same columns", () => {
    const rows = texts(
      docx({
        body: tbl(
          [
            tr([tc("Date"), tc("Event", GRID_SPAN(2)), tc("Action")]),
            tr([tc("1/2/21", GRID_SPAN(2)), tc("one"), tc("none")]),
            tr([tc("2/2/21", GRID_SPAN(2)), tc("two"), tc("none")]),
            tr([tc("2022", GRID_SPAN(4))]),
          ],
          [1400, 100, 5000, 3000],
        ),
      }),
    );
    expect(rows[0]).toEqual([
      ["Date", "Event", "Action"],
      ["1/2/21", "one", "none"],
      ["2/2/21", "two", "none"],
      ["2022", "", ""],
    ]);
  });

  it("a cell that is divided in one row only keeps both its parts", () => {
    const [grid] = read(
      docx({
        body: tbl(
          [
            tr([tc("Date"), tc("Event", GRID_SPAN(2))]),
            tr([tc("1/2/21"), tc("one", GRID_SPAN(2))]),
            tr([tc("2/2/21"), tc("two"), tc("three")]),
          ],
          [1000, 3000, 3000],
        ),
      }),
    );
    expect(grid?.cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["Date", "Event", ""],
      ["1/2/21", "one", ""],
      ["2/2/21", "two", "three"],
    ]);
    expect(grid?.merges).toEqual([]);
  });

  it("cells that a row leaves out before its first one stay empty", () => {
    const rows = texts(
      docx({ body: tbl([["a", "b"], tr(["c"], '<w:gridBefore w:val="1"/>'), ["d", "e"]], [1000, 1000]) }),
    );
    expect(rows[0]).toEqual([
      ["a", "b"],
      ["", "c"],
      ["d", "e"],
    ]);
  });

  it("a deleted row is left out, and an inserted one taken", () => {
    const rows = texts(docx({ body: tbl([["a"], tr(["gone"], "<w:del/>"), tr(["b"], "<w:ins/>")]) }));
    expect(rows[0]).toEqual([["a"], ["b"]]);
  });

  it("a table of one column round another is a border", () => {
    const grids = read(
      docx({
        body: tbl([
          [
            tc(
              para("Agency: Police") +
                tbl([
                  ["Date", "Event"],
                  ["1/2/21", "one"],
                ]) +
                para(""),
            ),
          ],
        ]),
      }),
    );
    expect(grids.map(({ sheet, cells }) => [sheet, cells[0]?.map(({ text }) => text)])).toEqual([
      ["Table 1", ["Date", "Event"]],
    ]);
  });

  it("a text longer than a cell goes on in rows below, and merged cells move with their rows", () => {
    const long = "word ".repeat(8000).trim();
    const [grid] = read(
      docx({ body: tbl([[long, "a"], tr([tc("x", MERGE_BEGINS), "b"]), tr([tc("", MERGE_GOES_ON), "c"])]) }),
    );
    expect(grid?.cells.map((row) => row[1]?.text)).toEqual(["a", "", "b", "c"]);
    expect(grid?.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 1 }]);
    expect(grid?.remarks).toEqual([expect.stringMatching(/^A text in row 1 is longer/)]);
  });
});

describe("what stands outside the tables of a Word document", () => {
  it("is below the table, after a blank row", () => {
    const [first, second] = textsOnSheets(
      docx({
        body: `${para("Chronology")}${p(`${run("Agency:")}<w:r><w:tab/></w:r>${run("Police")}`)}${tbl([["a"]])}${para("Then")}${tbl([["b"]])}${para("Signed")}`,
        header: para("Official"),
        footer: para("Page 1 of 3"),
      }),
    );
    expect(first).toEqual([
      ["a", "", ""],
      ["", "", ""],
      ["Outside the table in the document:", "", ""],
      ["Before the table", "Chronology", ""],
      ["Before the table", "Agency:", "Police"],
      ["Header or footer", "Official", ""],
    ]);
    expect(second?.slice(3)).toEqual([
      ["Before the table", "Then"],
      ["After the table", "Signed"],
    ]);
  });

  it("comments in the margin stand below with their row and their author", () => {
    const body = tbl([["Date"], [tc(p(`${run("one")}<w:r><w:commentReference w:id="7"/></w:r>`))]]);
    const [grid] = textsOnSheets(
      docx({ body, comments: `<w:comment w:id="7" w:author="Jo Lee">${para("Is this right?")}</w:comment>` }),
    );
    expect(grid).toEqual([
      ["Date", ""],
      ["one", ""],
      ["", ""],
      ["Outside the table in the document:", ""],
      ["Comment", "Row 2: Comment by Jo Lee: Is this right?"],
      ["Note", expect.stringMatching(/^A comment in the margin/)],
    ]);
  });

  it.each([
    ["inserted", ins("x")],
    ["deleted", run("x") + del("y")],
    ["moved", `<w:moveTo>${run("x")}</w:moveTo>`],
  ])("the sheet says that changes were tracked: %s", (_fact, runs) => {
    const [grid] = read(docx({ body: tbl([[tc(p(runs))]]) }));
    expect(grid?.remarks).toEqual([
      "Changes were tracked in the document: deleted text was left out, and inserted text was taken.",
    ]);
  });

  it("says that text was hidden, and nothing where there is nothing to say", () => {
    const [hidden, plain] = read(docx({ body: tbl([[tc(p(run("x", "<w:vanish/>")))]]) + tbl([["y"]]) }));
    expect(hidden?.remarks).toEqual([
      "Some of its text was hidden in the document; it was read like the rest.",
    ]);
    expect(plain?.remarks).toBeUndefined();
  });
});

describe("a Word document that cannot be read", () => {
  const said = (bytes: Uint8Array): string => {
    try {
      read(bytes);
    } catch (error) {
      if (error instanceof FileProblem) return error.message;
    }
    return "";
  };
  it.each([
    ["no table", docx({ body: para("Words") }), /^x\.docx contains no table, and only tables are read/],
    ["tables without a word", docx({ body: tbl([["", ""]]) }), /^x\.docx contains no table/],
    [
      "pictures alone",
      docx({ body: p("<w:r><w:drawing><pic:pic/></w:drawing></w:r>") }),
      /^x\.docx contains no table but pictures/,
    ],
    ["XML that is not well formed", docx({ body: `${tbl([["a"]])}<w:p>` }), /^x\.docx is damaged/],
    ["no archive", new TextEncoder().encode(escaped("PK")), /^x\.docx is damaged/],
  ])("%s", (_fact, bytes, sentence) => {
    expect(said(bytes)).toMatch(sentence);
  });
});
