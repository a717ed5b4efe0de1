import { glossarySteps } from "../../../src/chronology/glossary/glossary";
import { meaningsIn } from "../../../src/chronology/glossary/meanings";
import { atOnce } from "../../../src/chronology/inSteps";
import { reviewFrom } from "../../../src/review/review";

const REVIEW = reviewFrom({
  agencies: [{ name: "Police", code: "POL" }],
  people: [{ identifier: "MGM", role: "maternal grandmother" }],
  abbreviations: { MASH: "Multi-Agency Safeguarding Hub", CP: "" },
});

describe("the glossary", () => {
  it("has each abbreviation of the texts once, with what the review, a text or the add-in says it means", () => {
    const texts = [
      "MASH referral by POL. CP plan made.",
      "Team Around the Family (TAF) met with MGM; CAMHS did not attend. TAF to meet again.",
      "No QZV at home, MASH told OK.",
    ];
    expect(atOnce(glossarySteps(texts, REVIEW, []))).toEqual([
      {
        abbreviation: "CAMHS",
        meaning: "Child and adolescent mental health services",
        from: "usual",
        times: 1,
        at: 1,
      },
      { abbreviation: "CP", meaning: "Child protection", from: "usual", times: 1, at: 0 },
      { abbreviation: "MASH", meaning: "Multi-Agency Safeguarding Hub", from: "review", times: 2, at: 0 },
      { abbreviation: "MGM", meaning: "Maternal grandmother", from: "usual", times: 1, at: 1 },
      { abbreviation: "QZV", meaning: "", from: null, times: 1, at: 2 },
      { abbreviation: "TAF", meaning: "Team Around the Family", from: "text", times: 1, at: 1 },
    ]);
    expect(
      atOnce(glossarySteps(texts, REVIEW, ["QZV"])).map(({ abbreviation }) => abbreviation),
    ).not.toContain("QZV");
  });

  it.each([
    ["Team Around the Family (TAF) met", "TAF", "Team Around the Family"],
    ["the TAF (team around the family) met", "TAF", "team around the family"],
    ["School nurse rang the Family Nurse Partnership (FNP).", "FNP", "Family Nurse Partnership"],
    ["Seen by staff (TAF) today", "TAF", undefined],
    ["Mother (DV)", "DV", undefined],
  ])("reads what “%s” explains", (text, short, meaning) => {
    expect(meaningsIn(text).get(short)).toBe(meaning);
  });
});
