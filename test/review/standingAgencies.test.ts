import { emptyReview, type Review, type ReviewAgency } from "../../src/review/review";
import { settleAgencies } from "../../src/review/standingAgencies";

function agency(name: string, code: string | null = null, aliases: string[] = []): ReviewAgency {
  return { name, code, aliases };
}

function review(...agencies: ReviewAgency[]): Review {
  return { ...emptyReview(), agencies };
}

describe("agencies of a record beside those that the workbook has", () => {
  it.each([
    ["an apostrophe", agency("Children's Social Care", "CSC"), agency("Childrens Social Care", "CHI")],
    ["another name of the record", agency("Police", "POL", ["Constabulary"]), agency("Constabulary", "CON")],
    ["another name of the workbook", agency("Police", "POL"), agency("Wend", "WEN", ["Police"])],
    ["its code alone", agency("Children's Social Care", "CSC"), agency("Social Work Team", "CSC")],
  ])(
    "are the same by %s: called as in the record, with the code that refs begin with",
    (_by, given, known) => {
      const { agencies, renamed } = settleAgencies(review(given), review(known));
      expect(agencies).toHaveLength(1);
      expect(agencies[0]).toMatchObject({ name: given.name, code: known.code });
      expect(agencies[0]?.aliases).toContain(known.name);
      expect([...renamed]).toEqual([[known.name, given.name]]);
    },
  );

  it("are the same by name before they are by code", () => {
    const { agencies } = settleAgencies(
      review(agency("Health", "HLT"), agency("Police", "POL")),
      review(agency("Police", "HLT"), agency("Health", "POL")),
    );
    expect(agencies.map(({ name, code }) => [name, code])).toEqual([
      ["Health", "POL"],
      ["Police", "HLT"],
    ]);
  });

  it("never have a code twice: one that another agency of the workbook has is left to be made", () => {
    const { agencies, renamed } = settleAgencies(
      review(agency("Police", "POL"), agency("Probation", "PRO")),
      review(agency("Police", "PRO"), agency("Poles", "POL")),
    );
    expect(agencies.map(({ name, code }) => [name, code])).toEqual([
      ["Police", "PRO"],
      ["Probation", null],
    ]);
    expect(renamed.size).toBe(0);
  });

  it("are as in the record where the workbook has none", () => {
    const given = [agency("Police", "POL", ["Constabulary"])];
    expect(settleAgencies(review(...given), emptyReview())).toEqual({ agencies: given, renamed: new Map() });
  });
});
