import { isKeyEvent, KEY_EVENT_WORDS } from "../../../src/chronology/entry/eventTypes";
import { raise, rowsOf } from "./raise";

describe("type-unknown", () => {
  it.each([
    "Home visit",
    "STRATEGY DISCUSSION",
    "Stategy discussion",
    "Section 47 enquiry",
    "S47",
    "Child protection conference",
    "Domestic abuse incident",
    "A&E attendance",
    "Hospital admission",
    "Missing episode",
    "Referral to MASH",
    "Change of school",
    "Arrest",
    "Core group",
    "Telephone contact",
    "Was not brought",
    "Anti-social behaviour",
    "Organisational change",
    "Contact; Rent",
  ])("“%s” is known", (type) => {
    expect(rowsOf("type-unknown", [{ type }])).toEqual([]);
  });

  it.each(["Rent", "Gas safety", "Prescription", "Zebra", "Traffic", "Other", "Paint"])(
    "“%s” is not",
    (type) => {
      expect(rowsOf("type-unknown", [{ type }])).toEqual([2]);
    },
  );

  it.each(KEY_EVENT_WORDS.map((event) => event.name))("the key event “%s” is one", (name) => {
    expect(isKeyEvent(name)).toBe(true);
  });

  it("a type is queried once, and it is said how often it stands there", () => {
    const queries = raise("type-unknown", [
      { type: "Rent" },
      { type: "Home visit" },
      { type: "rent " },
      { type: "Repairs" },
    ]);
    expect(queries.map((query) => query.row)).toEqual([2, 5]);
    expect(queries[0]).toMatchObject({ level: "note", column: "Event type" });
    expect(queries[0]?.message).toContain("in 2 rows");
  });

  it("a chronology of organisational changes has types of its own", () => {
    expect(rowsOf("type-unknown", [{ type: "Zebra" }], { sheet: "Organisational changes" })).toEqual([]);
  });

  it("an empty type is not queried", () => {
    expect(rowsOf("type-unknown", [{ type: null }, { type: "–" }])).toEqual([]);
  });
});
