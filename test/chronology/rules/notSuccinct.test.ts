import { raise, rowsOf } from "./raise";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

describe("not-succinct", () => {
  it.each([
    ["151 words of what happened", { event: words(151) }, [2]],
    ["151 words of action", { action: words(151) }, [2]],
    ["a case note over several lines", { event: `${words(80)}\n\n${words(80)}` }, [2]],
    ["150 words", { event: words(150) }, []],
    ["150 words and dashes between", { event: words(150).replace(/ /g, " – ") }, []],
    ["few words that are long", { event: "a".repeat(1000) }, []],
    ["100 words each of two columns", { event: words(100), action: words(100) }, []],
  ])("%s", (_, entry, rows) => {
    expect(rowsOf("not-succinct", [entry])).toEqual(rows);
  });

  it("says how many words, in which column", () => {
    const [query] = raise("not-succinct", [{ action: words(319) }]);
    expect(query).toMatchObject({ level: "note", column: "Action, decision and outcome" });
    expect(query?.message).toContain("319 words");
  });
});
