import { atOnce } from "../../src/chronology/inSteps";
import { unlistedNamesSteps } from "../../src/publication/unlistedNames";
import { reviewFrom } from "../../src/review/review";

const REVIEW = reviewFrom({
  people: [
    { identifier: "Child R", role: "subject", names: ["Rowan Ellis", "Rowan"] },
    { identifier: "Mother", role: "parent", names: ["K. Ellis"] },
    { identifier: "Sibling 1", role: "sibling", names: ["May", "Grace"] },
  ],
});

function found(texts: readonly string[], notNames: readonly string[] = []): unknown[] {
  return atOnce(unlistedNamesSteps(texts, REVIEW, notNames)).map(({ words, times, mayBe }) => [
    words,
    times,
    mayBe,
  ]);
}

it("names that are not listed are found with how often they stand, and who may have them", () => {
  const texts = [
    "Tilda Quoyle was seen with Rowan at the flat.",
    "Mother said that Tilda Quoyle had left.",
    "The officer spoke to Kerensa Ellis, who was upset.",
  ];
  expect(found(texts)).toEqual([
    ["Tilda Quoyle", 2, null],
    ["Kerensa Ellis", 1, "Mother"],
  ]);
  expect(found(texts, ["tilda  quoyle"])).toEqual([["Kerensa Ellis", 1, "Mother"]]);
});

it("a surname that ends like a matter, and a name after a thing, are still asked about", () => {
  expect(found(["Furness said that the laptop was his. Clement collected the bag. Siôn rang."])).toEqual([
    ["Furness", 1, null],
    ["Clement", 1, null],
    ["Siôn", 1, null],
  ]);
});

it.each([
  "Rowan and Rowan Ellis slept. The Ellis family was seen.",
  "Will attend in May. Mark seen on the arm. Hope was expressed. Bill unpaid. Summer holidays. Grace period agreed.",
  "School Nurse rang the Health Visitor about the Child Protection Plan.",
  "May was seen; Grace said that she was tired.",
  "Laptop collected by Mother. Invitation sent for the review. Trousers found in a box. Engineer sent the same day. Argument heard.",
])("nothing else is asked about: %s", (text) => {
  expect(found([text])).toEqual([]);
});
