import fc from "fast-check";
import { tidyText } from "../../../src/chronology/tidy/tidyText";

describe("a text that was pasted", () => {
  it.each([
    ["  Mother rang.", "Mother rang."],
    ["Mother rang.\n", "Mother rang."],
    ["\n\n  Mother rang.  \n", "Mother rang."],
    ["Mother\u00a0rang.", "Mother rang."],
    ["Mother \u00a0rang.", "Mother rang."],
    ["Mother   rang  twice.", "Mother rang twice."],
    ["Mother rang.  \nFather did not.", "Mother rang.\nFather did not."],
    ["- one\n   - two", "- one\n   - two"],
    ["one\n\ntwo", "one\n\ntwo"],
    ["\ufeffLog\u200b 12", "Log 12"],
    ["= nothing else", "= nothing else"],
    ["tab\tbetween", "tab\tbetween"],
    ["line\r\nbreak", "line\r\nbreak"],
  ])("%j becomes %j", (from, to) => {
    expect(tidyText(from).text).toBe(to);
  });

  it("keeps every character that can be seen, in its order", () => {
    const seen = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(seen(tidyText(text).text)).toBe(seen(text));
      }),
    );
  });

  it("never runs two words into one", () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const space = fc.stringMatching(/^[ \t\n\u00a0]{1,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(space, word), { minLength: 1 }), (parts) => {
        const text = parts.flat().join("");
        expect(tidyText(text).text.split(/\s+/)).toEqual(parts.map(([, own]) => own));
      }),
    );
  });

  it("is in shape after it was tidied once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", "a", "\n", "\u00a0", "\t", "=") }), (text) => {
        expect(tidyText(tidyText(text).text).removed).toEqual([]);
      }),
    );
  });
});
