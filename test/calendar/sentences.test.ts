import { sameForBoth, sentences } from "../../src/calendar/sentences";

describe("the sentences of a query", () => {
  it.each([
    [
      "the agency in words of its own",
      sentences("There is no such day", "ask the agency which was meant", "please tell us which was meant"),
      "There is no such day; ask the agency which was meant.",
      "There is no such day; please tell us which was meant.",
    ],
    [
      "the agency to do the same",
      sentences("The date is after today", "check the year"),
      "The date is after today; check the year.",
      "The date is after today; please check the year.",
    ],
    [
      "neither to do anything",
      sameForBoth("The date is approximate."),
      "The date is approximate.",
      "The date is approximate.",
    ],
  ])("ask %s", (_what, said, message, asked) => {
    expect(said).toEqual({ message, asked });
  });
});
