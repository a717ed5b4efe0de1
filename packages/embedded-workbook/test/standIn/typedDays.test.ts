import { openBook } from "../openEmpty";
import { written } from "../facts/rangeRun";

it.each([
  ["1-2", 46024, "d-mmm"],
  ["1/2", 46024, "d-mmm"],
  ["5 May", 46147, "d-mmm"],
  ["May 5", 46147, "d-mmm"],
  ["Jan 08", 46030, "d-mmm"],
  ["Mar-19", 46100, "d-mmm"],
])("%p is a day of the year that it is written in", async (text, value, numberFormat) => {
  const opened = await openBook(null, { today: "2026-11-21" });
  expect(await written(opened, text)).toMatchObject({ value, numberFormat });
  opened.close();
});
