import { raise, rowsOf } from "./raise";

describe("time-unreadable", () => {
  it.each([
    ["no such minute", "09:75", [2]],
    ["no such hour", "2560", [2]],
    ["figures", "0930", []],
    ["past midnight", "2350-0030", []],
    ["a part of the day", "pm", []],
    ["nothing", null, []],
  ])("%s", (_, time, rows) => {
    expect(rowsOf("time-unreadable", [{ time }, { time: "10:00" }, { time: "11:00" }])).toEqual(rows);
  });

  it("is a warning in the time's column", () => {
    expect(raise("time-unreadable", [{ time: "09:75" }, { time: "10:00" }])[0]).toMatchObject({
      level: "warning",
      column: "Time",
    });
  });
});
