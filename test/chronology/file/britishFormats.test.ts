import { britishFormats } from "../../../src/chronology/file/britishFormats";

const styles = (formats: string, cells: string, x = "") =>
  `<${x}styleSheet xmlns="m">${formats}<${x}fonts count="1"><${x}font/></${x}fonts><${x}cellStyleXfs><${x}xf numFmtId="14"/></${x}cellStyleXfs>` +
  `<${x}cellXfs count="3">${cells}</${x}cellXfs></${x}styleSheet>`;

describe("the number formats of a file", () => {
  it("that follow the machine are written out as in Britain, before anything else", () => {
    expect(
      britishFormats(
        styles("", '<xf numFmtId="0"/><xf numFmtId="14" fontId="0"/><xf fontId="0" numFmtId="22"/>'),
      ),
    ).toBe(
      styles(
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts>',
        '<xf numFmtId="0"/><xf numFmtId="164" fontId="0"/><xf fontId="0" numFmtId="165"/>',
      ),
    );
  });

  it("stand beside those that the file has already, under numbers of their own", () => {
    const own = '<numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/>';
    expect(
      britishFormats(
        styles(`<numFmts count="1">${own}</numFmts>`, '<xf numFmtId="170"/><xf numFmtId="22"/>'),
      ),
    ).toBe(
      styles(
        `<numFmts count="2">${own}<numFmt numFmtId="172" formatCode="dd/mm/yyyy hh:mm"/></numFmts>`,
        '<xf numFmtId="170"/><xf numFmtId="172"/>',
      ),
    );
  });

  it("are found under a prefix, and an empty list is filled", () => {
    expect(britishFormats(styles("<x:numFmts/>", '<x:xf numFmtId="14"/>', "x:"))).toBe(
      styles(
        '<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></x:numFmts>',
        '<x:xf numFmtId="164"/>',
        "x:",
      ),
    );
  });

  it.each([
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "dd mmmm yyyy"],
    ["[$-x-systime]h:mm:ss AM/PM", "hh:mm:ss"],
    ["m/d/yyyy", "m/d/yyyy;@"],
    ["yyyy-mm-dd", "yyyy-mm-dd"],
    ["[$-809]dd mmmm yyyy", "[$-809]dd mmmm yyyy"],
  ])("of their own are as they show in Britain: %s", (code, wanted) => {
    const list = (inner: string) =>
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="${inner}"/></numFmts>`;
    expect(britishFormats(styles(list(code), '<xf numFmtId="164"/>'))).toBe(
      styles(list(wanted), '<xf numFmtId="164"/>'),
    );
  });

  it("stay where none follows the machine", () => {
    const plain = styles("", '<xf numFmtId="0"/><xf numFmtId="15"/><xf numFmtId="17"/><xf numFmtId="140"/>');
    expect(britishFormats(plain)).toBe(plain);
  });
});
