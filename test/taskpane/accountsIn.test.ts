import { accountsIn } from "../../src/taskpane/crossChecks/accountsIn";

describe("the accounts of a cross-check", () => {
  it("are one an entry, with the lines that belong to each", () => {
    const text =
      "POL-0001 (Police): “Joint visit.\nDoor open.”\nCSC-0003 (Children's Social Care (North)): “Visit.”";
    expect(accountsIn(text)).toEqual([
      { who: "POL-0001 (Police)", words: "“Joint visit.\nDoor open.”" },
      { who: "CSC-0003 (Children's Social Care (North))", words: "“Visit.”" },
    ]);
  });

  it.each([
    "",
    "Ask both agencies.",
    "POL-0001 (Police): “Alone.”",
    "Seen\nPOL-0001 (Police): “Joint visit.”",
  ])("are none in other words: %s", (text) => {
    expect(accountsIn(text)).toBeNull();
  });
});
