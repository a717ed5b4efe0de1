import type { OverviewJobs } from "../../../src/jobs/overview/overviewTypes";

/** An overview as the pane meets it (`?overview=there`); `asked` gets every call. */
export function scriptedOverview(asked: string[], wanted: URLSearchParams): OverviewJobs {
  let isThere = wanted.get("overview") === "there";
  return {
    async holdsOverview() {
      return Promise.resolve(isThere);
    },
    async makeOverview(files) {
      asked.push(`makeOverview ${files.map(({ name }) => name).join(", ")}`);
      const changes = isThere
        ? { added: 1, changed: 2, withdrawn: 0 }
        : { added: 5, changed: 0, withdrawn: 0 };
      isThere = true;
      return Promise.resolve({
        sheet: "Overview",
        reviews: [
          { review: "LCSPR-R", file: "r.xlsx", actions: 3, overdue: 1 },
          { review: "SAR Ellen", file: "ellen.xlsx", actions: 2, overdue: 0 },
        ],
        themes: 1,
        changes,
        told: ["scan.pdf is not a workbook."],
      });
    },
  };
}
