import { raise, rowsOf } from "./raise";

describe("cell-error", () => {
  it.each([
    ["an error", { source: { error: "#REF!" } }, [2]],
    ["an error that was pasted as text", { action: "#N/A" }, [2]],
    ["a text that speaks of one", { event: "The sheet showed #REF! all day." }, []],
    ["a number sign", { event: "#1 of 3" }, []],
  ])("%s", (_, entry, rows) => {
    expect(rowsOf("cell-error", [entry, {}])).toEqual(rows);
  });

  it("names the error and the column", () => {
    const [query] = raise("cell-error", [{ action: { error: "#NAME?" } }, {}]);
    expect(query).toMatchObject({ level: "warning", column: "Action, decision and outcome" });
    expect(query?.message).toContain("#NAME?");
  });
});
