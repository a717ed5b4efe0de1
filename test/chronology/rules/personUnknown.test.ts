import { emptyReview } from "../../../src/review/review";
import { raise, rowsOf } from "./raise";

describe("person-unknown is raised", () => {
  it.each([
    ["an identifier", "Adult F", "Adult F"],
    ["an identifier among known ones", "Mother; Adult F; MP1", "Adult F"],
    ["another of the same kind", "Sibling 3", "Sibling 3"],
    ["a number beyond the known", "MP2 and Mother", "MP2"],
    ["a child of another letter", "Child S", "Child S"],
    ["a relative whom the review does not list", "Father", "Father"],
    ["a relative of a known person", "Mother's brother", "brother"],
    ["a name nobody listed", "Jane Smithers", "Jane Smithers"],
    ["a partner whom the review does not list", "Child R's partner", "partner"],
    ["a relative beside a known person", "Mother, father", "father"],
    ["several", "Adult F, Uncle\nMother", "Adult F"],
  ])("%s", (_, person, named) => {
    const [query] = raise("person-unknown", [{ person }]);
    expect(query).toMatchObject({ row: 2, level: "warning", column: "Person(s)" });
    expect(query?.message).toContain(`“${named}”`);
  });

  it.each([
    ["an identifier in what happened", { event: "Adult F refused to give details." }],
    ["one like the review's own in the action", { action: "MP2 asked to leave." }],
    ["a sibling in what happened", { event: "Sibling 2 was also seen." }],
  ])("%s", (_, entry) => {
    expect(rowsOf("person-unknown", [entry])).toEqual([2]);
  });
});

describe("person-unknown is not raised", () => {
  it.each([
    "Child R",
    "child r",
    "ChildR; Sibling1",
    "CR & S1",
    "Sib 1",
    "Child R, Sibling 1 and Mother",
    "Mother/MP1/MGM",
    "Mother Child R Sibling 1",
    "Mum",
    "Nan",
    "Maternal grandmother",
    "Mother's partner",
    "Mum's partner",
    "Subject child",
    "Rowan Tarrick",
    "Child R (subject)",
    "Child R (aged 6)",
    "All children",
    "Whole family",
    "Parents; siblings",
    "Both children",
    "Health visitor",
    "Unknown male",
    "Friend of MP1",
    "Neighbour",
    "Karl – partner\nDana (mother)",
    "R",
    "Partner agencies",
    "Child R – attendance",
    "N/A",
    "Not known",
    "–",
    "",
  ])("for “%s”", (person) => {
    expect(rowsOf("person-unknown", [{ person }])).toEqual([]);
  });

  it.each([
    ["of ages", { event: "Child 2 years old was seen with Child 3 months old." }],
    ["of those who are known", { event: "Child R and Sibling 1 seen; MP1 out." }],
    ["of a capital at the beginning", { event: "Child A&E record seen. Adult IQ tests." }],
    ["of other numbers", { event: "Male 32 and Person 1234 of log 12" }],
  ])("for texts %s", (_, entry) => {
    expect(rowsOf("person-unknown", [entry])).toEqual([]);
  });

  it("in a review whose people are not listed", () => {
    expect(rowsOf("person-unknown", [{ person: "Adult F" }], { review: emptyReview() })).toEqual([]);
  });
});
