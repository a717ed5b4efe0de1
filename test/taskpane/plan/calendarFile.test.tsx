import { renderToStaticMarkup } from "react-dom/server";
import { CalendarFile } from "../../../src/taskpane/plan/CalendarFile";
import { platformHere } from "../../../src/taskpane/shared/platform";

/** Where the pane runs: Excel's own word for it, and the browser's. */
function runIn(platform: "Mac" | "PC" | "OfficeOnline", userAgent = "") {
  const Office = { context: { platform }, PlatformType: { Mac: "Mac" } };
  Object.assign(globalThis, { Office, navigator: { userAgent } });
}

/** The three ways to the calendar, in the order in which they stand. */
function order(): string[] {
  const page = renderToStaticMarkup(
    <CalendarFile calendar={{ name: "actions.ics", text: "BEGIN:VCALENDAR", events: 1 }} />,
  );
  const ways = ["Save actions.ics", "Copy the text", "BEGIN:VCALENDAR"];
  return ways
    .filter((way) => page.includes(way))
    .sort((one, other) => page.indexOf(one) - page.indexOf(other));
}

describe("the calendar file", () => {
  it("is saved first, or copied", () => {
    runIn("PC");
    expect(order()).toEqual(["Save actions.ics", "Copy the text", "BEGIN:VCALENDAR"]);
  });

  it("is copied first in Excel on a Mac, where saving does nothing", () => {
    runIn("Mac");
    expect(order()).toEqual(["Copy the text", "BEGIN:VCALENDAR", "Save actions.ics"]);
  });

  it("is copied with the keys of the keyboard", () => {
    const keys = [
      ["PC", "Windows NT 10.0"],
      ["Mac", ""],
      ["OfficeOnline", "Windows NT 10.0"],
      ["OfficeOnline", "Macintosh; Intel Mac OS X 10_15_7"],
    ] as const;
    const shown = keys.map(([platform, userAgent]) => {
      runIn(platform, userAgent);
      return platformHere().copyKeys;
    });
    expect(shown).toEqual(["Ctrl+C", "⌘C", "Ctrl+C", "⌘C"]);
  });
});
