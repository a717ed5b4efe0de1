import { darkness } from "../../src/taskpane/darkness";

const LIGHT = "#ffffff";
const DARK = "#1f1f1f";

/** A pane opened where Excel's background and the system's preference are these; both can change afterwards. */
function opened(start: { excel?: string; systemDark: boolean }) {
  const now = { ...start };
  const system = new EventTarget();
  const window = new EventTarget();
  const { isDark, subscribe } = darkness({
    background: () => now.excel,
    system: {
      get matches() {
        return now.systemDark;
      },
      addEventListener: system.addEventListener.bind(system),
      removeEventListener: system.removeEventListener.bind(system),
    },
    window: {
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
    },
  });
  let heard = 0;
  const end = subscribe(() => {
    heard += 1;
  });
  return {
    isDark,
    end,
    heard: () => heard,
    systemBecomes: (dark: boolean) => {
      now.systemDark = dark;
      system.dispatchEvent(new Event("change"));
    },
    excelBecomes: (colour: string) => {
      now.excel = colour;
      window.dispatchEvent(new Event("focus"));
    },
  };
}

describe("light or dark", () => {
  it.each([
    [LIGHT, true, false],
    [LIGHT, false, false],
    [DARK, false, true],
    [undefined, true, true],
    [undefined, false, false],
    ["not a colour", true, true],
  ])("is Excel's where it says (%s), else the system's (dark: %s)", (excel, systemDark, dark) => {
    expect(opened({ ...(excel !== undefined && { excel }), systemDark }).isDark()).toBe(dark);
  });

  it("changes with the system while Excel, which looked like the system, goes on giving its old colour", () => {
    const pane = opened({ excel: LIGHT, systemDark: false });
    pane.systemBecomes(true);
    expect([pane.isDark(), pane.heard()]).toEqual([true, 1]);
    pane.systemBecomes(false);
    expect([pane.isDark(), pane.heard()]).toEqual([false, 2]);
  });

  it("stays Excel's own where Excel did not look like the system", () => {
    const pane = opened({ excel: DARK, systemDark: false });
    pane.systemBecomes(true);
    pane.systemBecomes(false);
    expect(pane.isDark()).toBe(true);
  });

  it("changes with Excel where Excel gives its new colour, once the person is back in the pane", () => {
    const pane = opened({ excel: LIGHT, systemDark: false });
    pane.excelBecomes(DARK);
    expect([pane.isDark(), pane.heard()]).toEqual([true, 1]);
  });

  it("is watched no longer when the pane is gone", () => {
    const pane = opened({ excel: LIGHT, systemDark: false });
    pane.end();
    pane.systemBecomes(true);
    pane.excelBecomes(DARK);
    expect(pane.heard()).toBe(0);
  });
});
