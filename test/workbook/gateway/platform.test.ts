import { onThisPlatform } from "../../../src/workbook/gateway/platform";

describe("what Excel cannot do where the pane is running", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  it.each([
    ["iOS", true],
    ["PC", false],
    ["Mac", false],
    ["OfficeOnline", false],
  ])("on %s, being without files is %s", async (platform, without) => {
    Object.assign(globalThis, { Office: { context: { platform }, PlatformType: { iOS: "iOS" } } });
    const run = onThisPlatform(() => Promise.reject(new Error("asked")));
    expect(run.withoutFiles).toBe(without);
    await expect(run(() => Promise.resolve(1))).rejects.toThrow("asked");
  });
});
