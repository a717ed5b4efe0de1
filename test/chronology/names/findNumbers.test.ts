import fc from "fast-check";
import { compileNames } from "../../../src/chronology/names/findNames";
import { findIdentifying } from "../../../src/chronology/names/findIdentifying";
import { findNumbers, hasCheckDigit } from "../../../src/chronology/names/findNumbers";
import { replaceSpans } from "../../../src/chronology/names/spans";

function found(text: string): string[] {
  return findNumbers(text).map((span) => `${span.kind}: ${text.slice(span.from, span.to)}`);
}

describe("numbers that show who or where someone is are found", () => {
  it.each([
    ["an NHS number in three groups", "Sibling (999 417 2638) seen", "NHS number: 999 417 2638"],
    ["with hyphens", "999-417-2638", "NHS number: 999-417-2638"],
    ["in one, with a right check digit", "seen 9994172638.", "NHS number: 9994172638"],
    ["said to be one, with a wrong check digit", "NHS number: 9994172639", "NHS number: 9994172639"],
    ["said to be one, for short", "NHS No. 9994172639", "NHS number: 9994172639"],
    ["a mobile", "rang 07700 900142 twice", "phone: 07700 900142"],
    ["a mobile in one", "07700900142", "phone: 07700900142"],
    ["a mobile in odd groups", "07700 90 01 42", "phone: 07700 90 01 42"],
    ["an international mobile", "+44 7700 900311 rung twice", "phone: +44 7700 900311"],
    ["an international number with (0)", "+44 (0)20 7946 0123", "phone: +44 (0)20 7946 0123"],
    ["an international number with 00", "0044 7700 900311", "phone: 0044 7700 900311"],
    ["a London number", "020 7946 0123", "phone: 020 7946 0123"],
    ["a number with brackets", "(01632) 960123", "phone: (01632) 960123"],
    ["a number in brackets, which stay", "Mother (01632 960123) rang", "phone: 01632 960123"],
    ["a number in one in brackets", "Mother (01632960123), rang", "phone: 01632960123"],
    ["a number at the end of brackets", "Mother (mobile 07700900142) rang", "phone: 07700900142"],
    ["a number with a hyphen", "01632-960123", "phone: 01632-960123"],
    ["a free number", "0808 157 0123", "phone: 0808 157 0123"],
    ["a mobile with hyphens that do not break", "07700‑900‑142", "phone: 07700‑900‑142"],
    ["two mobiles with a stroke between", "07700 900142/07700900143", "phone: 07700 900142/07700900143"],
    ["the other end of a number behind a stroke", "text 07700900142/3", "phone: 07700900142/3"],
    ["a mobile with letters for noughts", "O7700 9OO 142", "phone: O7700 9OO 142"],
    ["an NHS number over the end of a line", "999 417\n2638", "NHS number: 999 417\n2638"],
    ["a post office of the forces", "posted to BFPO 57", "postcode: BFPO 57"],
    ["an e-mail address in other letters", "to ńina@przykład.pl.", "e-mail: ńina@przykład.pl"],
    ["an e-mail address within a network", "to d.tarrick@school", "e-mail: d.tarrick@school"],
    ["a local number that is said to be one", "Tel: 960123", "phone: 960123"],
    ["a postcode", "postcode ZZ99 3VZ, and", "postcode: ZZ99 3VZ"],
    ["a postcode without the space", "at SW1A1AA today", "postcode: SW1A1AA"],
    ["a postcode in lower case", "at sw1a 1aa today", "postcode: sw1a 1aa"],
    ["an e-mail address", "to dana.tarrick@example.org, please", "e-mail: dana.tarrick@example.org"],
    [
      "an e-mail address before a full stop",
      "<a_b+c@mail.example.co.uk>.",
      "e-mail: a_b+c@mail.example.co.uk",
    ],
    [
      "several",
      "NHS number 999 520 1844, 07700 900388, M1 1AE",
      "NHS number: 999 520 1844",
      "phone: 07700 900388",
      "postcode: M1 1AE",
    ],
  ])("%s", (_, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("other figures are not", () => {
  it.each([
    ["dates", "01/02/2021 10.30, 01.02.2021 - 03.04.2021, 2021-02-01, 01 02 2021"],
    ["times", "0930 1015 1130; 09:30-10:15; 0930-1015"],
    ["log numbers", "WC/21/00417, T/4471/01, QB-0402, ref 4212345674"],
    ["ten digits with a wrong check digit", "9994172639"],
    ["figures one under another", "999\n417\n2639"],
    ["an amount", "£1,250,000 and 84 per cent"],
    ["sections", "S47 1st visit, s17 2nd visit, section 47"],
    ["identifiers", "MP1 and MA1 2 of 3"],
    ["no postcode area", "XX1 2AB, QA1 3CD"],
    ["an at sign", "met @ school at 10 @ 3pm; @handle; a@b"],
    ["a count of calls", "telephone 3 times"],
    ["an emergency number", "rang 999 and 101 and 111"],
    ["a long number", "012345678901234567890"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it("the check digit of an NHS number is checked", () => {
  expect(hasCheckDigit("9995201844")).toBe(true);
  expect(hasCheckDigit("9995201845")).toBe(false);
  expect(hasCheckDigit("12")).toBe(false);
});

it("a name within an e-mail address is part of the address", () => {
  const matcher = compileNames([{ identifier: "Mother", names: ["Dana Tarrick"] }]);
  const text = "Dana Tarrick wrote from dana.tarrick@example.org";
  expect(findIdentifying(text, matcher).map((span) => span.kind)).toEqual(["name", "e-mail"]);
});

it("spans are replaced, and the text between them stays as it is", () => {
  const text = "Rang 07700 900142\nand 020 7946 0123.";
  expect(replaceSpans(text, findNumbers(text), () => "[phone]")).toBe("Rang [phone]\nand [phone].");
  expect(replaceSpans(text, findNumbers(text), () => null)).toBe(text);
});

it("whatever the text, spans are within it, in order, without overlaps", () => {
  const text = fc
    .array(fc.constantFrom("0", "7", "9", " ", "-", "+44", "@", "a.", "ZZ", "99", "3VZ", "NHS ", "tel "))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      let last = 0;
      for (const span of findNumbers(written)) {
        expect(span.from).toBeGreaterThanOrEqual(last);
        expect(span.to).toBeGreaterThan(span.from);
        last = span.to;
      }
      expect(last).toBeLessThanOrEqual(written.length);
    }),
  );
});
