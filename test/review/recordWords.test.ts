import { nationOf, procedureInWords, procedureOf } from "../../src/review/recordWords";
import { PROCEDURE_IDS } from "../../src/review/timetables/procedure";

it.each(PROCEDURE_IDS)("the procedure %s is read again from its words", (id) => {
  expect(procedureInWords(id)).not.toBe(id);
  expect(procedureOf(procedureInWords(id))).toBe(id);
  expect(procedureOf(id)).toBe(id);
});

it("a procedure of a board's own stays as it is written", () => {
  expect(procedureInWords("Our own review")).toBe("Our own review");
  expect(procedureOf("Our own review")).toBe("Our own review");
});

it.each([
  ["England", "england"],
  ["Northern Ireland", "northern-ireland"],
  ["northern-ireland", "northern-ireland"],
  ["Atlantis", "atlantis"],
])("the nation %s is read as %s", (written, id) => {
  expect(nationOf(written)).toBe(id);
});
