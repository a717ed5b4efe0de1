import { compareNameVersions } from "../../../src/chronology/identity/nameVersion";

describe("the version that a file's name tells", () => {
  it.each([
    ["police.xlsx", "police-corrected.xlsx"],
    ["police.xlsx", "police v2.xlsx"],
    ["police_v2.xlsx", "police_v10.xlsx"],
    ["police v1.2.xlsx", "police v1.3.docx"],
    ["Police Version 2.xlsx", "Police Version 3.xlsx"],
    ["police.xlsx", "police (2).xlsx"],
    ["police DRAFT.xlsx", "police.xlsx"],
    ["police.xlsx", "police FINAL.xlsx"],
    ["police-revised.xlsx", "police-final.xlsx"],
    ["police final v1.xlsx", "police v2.xlsx"],
    ["police v2.xlsx", "police v2 corrected.xlsx"],
    ["police 2023-11-06.xlsx", "police 2024-01-10.xlsx"],
    ["police 06.11.2023.xlsx", "police 10.01.2024.xlsx"],
    ["police v3 2023-11-06.xlsx", "police v1 2024-01-10.xlsx"],
  ])("puts %s before %s", (earlier, later) => {
    expect(compareNameVersions(earlier, later)).toBeLessThan(0);
    expect(compareNameVersions(later, earlier)).toBeGreaterThan(0);
  });

  it.each([
    ["police.xlsx", "police.xlsx"],
    ["police.xlsx", "constabulary.csv"],
    ["0-19 service.xlsx", "gp practice.xlsx"],
    ["newham school.xlsx", "school.xlsx"],
    ["finally.xlsx", "renewal.xlsx"],
  ])("does not tell %s from %s", (one, other) => {
    expect(compareNameVersions(one, other)).toBe(0);
  });
});
