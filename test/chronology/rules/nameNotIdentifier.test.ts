import { raise, rowsOf } from "./raise";

describe("name-not-identifier is raised", () => {
  it.each([
    ["for a name", { event: "Dana Tarrick called." }, "What happened", "Mother called."],
    ["for a possessive", { event: "Dana’s car" }, "What happened", "Mother’s car"],
    ["in the action", { action: "Rang Mr Venneck." }, "Action, decision and outcome", "Rang MP1."],
    ["in the column of persons", { person: "Dana; rose" }, "Person(s)", "Mother; MGM"],
    ["beside the identifier", { event: "MP1 (Karl) left." }, "What happened", "MP1 left."],
    ["for a surname of several", { event: "Tarrick was seen." }, "What happened", null],
    ["for an NHS number", { event: "Seen (999 417 2638)." }, "What happened", "Seen ([NHS number])."],
    ["for a telephone number", { comment: "Rang 07700 900142." }, "Comment", "Rang [telephone number]."],
    ["for a postcode", { voice: "Lives at ZZ99 3VZ" }, "Voice of the child", "Lives at [postcode]"],
    [
      "for an e-mail address",
      { event: "Wrote to a@example.org." },
      "What happened",
      "Wrote to [e-mail address].",
    ],
    [
      "for a number in the source",
      { source: "Call from 07700 900142" },
      "Source of information",
      "Call from [telephone number]",
    ],
    ["for a family name in the column of practitioners", { who: "Dana Tarrick" }, "Practitioner", "Mother"],
  ])("%s", (_, entry, column, fix) => {
    const queries = raise("name-not-identifier", [entry]);
    expect(queries).toHaveLength(1);
    expect(queries[0]).toMatchObject({ row: 2, level: "warning", column, fix });
  });

  it("says what to write and does not repeat the name or the number", () => {
    const [query] = raise("name-not-identifier", [{ event: "Dana Tarrick left 07700 900142; Karl rang." }]);
    expect(query?.message).toBe(
      "There are real names and a telephone number here; write Mother and MP1 instead of the names and remove the number.",
    );
  });

  it("once for a cell, on its own row where an entry runs over several", () => {
    const queries = raise("name-not-identifier", [{ event: "Dana and Karl", action: "Dana told" }]);
    expect(queries.map((query) => query.column)).toEqual(["What happened", "Action, decision and outcome"]);
  });
});

describe("name-not-identifier is not raised", () => {
  it.each([
    ["for identifiers", { event: "Child R, MP1 and MGM were seen by Mother." }],
    ["for ordinary words", { event: "Her temperature rose and we hope that the wren will sing." }],
    ["for numbers of the agency's own", { ref: "07700900142", source: "4212345674" }],
    ["for a practitioner of the same given name", { who: "Karl Hughes, social worker" }],
    ["for a practitioner's telephone", { who: "Duty desk, 07700 900142" }],
    ["for dates and times", { event: "01.02.2021 - 03.04.2021, 0930-1045" }],
  ])("%s", (_, entry) => {
    expect(rowsOf("name-not-identifier", [entry])).toEqual([]);
  });
});
