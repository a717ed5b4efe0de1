import { matchHeading } from "../../../src/chronology/headings/matchHeading";
import { HELD_OUT } from "./heldOutHeadings";
import { HELD_OUT_MORE } from "./heldOutHeadingsMore";

describe("headings that nobody here has seen before", () => {
  it.each([
    ["the first list", HELD_OUT],
    ["the second list", HELD_OUT_MORE],
  ] as const)("more than 95 of 100 of %s name their field", (_, list) => {
    const missed = list.filter(([heading, ...fields]) => !fields.includes(matchHeading(heading).field));
    expect({ missed, share: 1 - missed.length / list.length >= 0.95 }).toMatchObject({ share: true });
  });

  it("decorations, brackets and capitals change nothing", () => {
    const different = [...HELD_OUT, ...HELD_OUT_MORE].flatMap(([heading]) => {
      const plain = matchHeading(heading).field;
      return [`* ${heading.toUpperCase()}:`, `  ${heading} *`, `${heading} (please see guidance)`].filter(
        (decorated) => /^[\x20-\x7e]*$/.test(heading) && matchHeading(decorated).field !== plain,
      );
    });
    expect(different).toEqual([]);
  });
});
