import { inTurn, pattern, repeated } from "../../src/calendar/pattern";

it("joins pieces that follow each other, and offers the choice of a list", () => {
  const seen = pattern("i", /^/, [/seen|visited/, inTurn(/met /, [/with|by/])], /\b/);
  expect(seen.source).toBe(String.raw`^(?:seen|visited|met (?:with|by))\b`);
  expect(seen.flags).toBe("i");
});

it("is the choice itself where there is nothing but a list", () => {
  expect(pattern("", [/\bone\b/, /\btwo\b/]).source).toBe(String.raw`\bone\b|\btwo\b`);
});

it("repeats pieces, their choices with them", () => {
  const early = pattern("", /^/, repeated("*", [/very|early/], / /), /morning$/);
  expect(early.test("very early morning")).toBe(true);
  expect(early.test("very latemorning")).toBe(false);
});
