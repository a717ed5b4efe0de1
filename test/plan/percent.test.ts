import { percentAsWritten, shareOf } from "../../src/plan/percent";

it.each([
  ["75%", "75%", 75],
  ["75", "75%", 75],
  ["0.75", "75%", 75],
  ["0.07", "7%", 7],
  ["1", "100%", 100],
  [" 100 % ", "100%", 100],
  ["75% in Police", "75% in Police", 75],
  ["about half", "about half", null],
  ["250", "250", null],
  ["", "", null],
])("%j under a heading of per cent is kept as %j, and is %j", (text, kept, share) => {
  expect([percentAsWritten(text), shareOf(text)]).toEqual([kept, share]);
});
