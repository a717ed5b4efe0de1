import type { EnquiryJobs, LineListed, LinesListed } from "../../../src/jobs/enquiry/enquiryTypes";

/** Lines of enquiry as the pane meets them: what is saved stays until the page is loaded anew; `asked` gets every call. */
export function scriptedEnquiry(asked: string[]): EnquiryJobs {
  let lines: LineListed[] = [
    {
      line: "Voice of the child",
      entries: [
        {
          key: "POL-0003",
          ref: "POL-0003",
          day: "12/03/2021",
          agency: "Police",
          event: "Child R spoken to alone at school.",
        },
        {
          key: "SCH-0007",
          ref: "SCH-0007",
          day: "20/09/2021",
          agency: "School",
          event: "Child R said that she did not want to go home.",
        },
      ],
      agencies: [
        { agency: "Police", entries: 1 },
        { agency: "School", entries: 1 },
        { agency: "Housing", entries: 0 },
      ],
      gaps: [{ from: "13/03/2021", to: "19/09/2021", days: 191 }],
      actions: [{ ref: "1.1", action: "Ask each child alone", agency: "School", status: "In progress" }],
    },
    {
      line: "Was information shared in time?",
      entries: [],
      agencies: [
        { agency: "Police", entries: 0 },
        { agency: "School", entries: 0 },
        { agency: "Housing", entries: 0 },
      ],
      gaps: [],
      actions: [],
    },
  ];
  let planColumn: boolean | null = false;
  const listed = (): Promise<LinesListed> => Promise.resolve({ lines, merged: true, planColumn });
  return {
    readLines: listed,
    saveLine(before, line) {
      asked.push(`saveLine ${before ?? "new"} ${line}`);
      lines =
        before === null
          ? [...lines, { line, entries: [], agencies: [], gaps: [], actions: [] }]
          : lines.map((each) => (each.line === before ? { ...each, line } : each));
      return listed();
    },
    removeLine(line) {
      asked.push(`removeLine ${line}`);
      lines = lines.filter((each) => each.line !== line);
      return listed();
    },
    addPlanColumn() {
      asked.push("addPlanColumn");
      planColumn = true;
      return listed();
    },
    makeLinesSheet() {
      asked.push("makeLinesSheet");
      return Promise.resolve({ sheet: "Lines of enquiry" });
    },
  };
}
