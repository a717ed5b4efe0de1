import type { SliceJobs, SliceRead } from "../../../src/jobs/plan/slice/sliceTypes";

type Field = SliceRead["actions"][number]["fields"][number];

const field = (heading: string, ours: string, theirs: string, more: Partial<Field> = {}): Field => ({
  heading,
  ours,
  theirs,
  value: theirs,
  kind: "take",
  proposed: true,
  both: false,
  remark: "",
  standing: ours,
  words: "",
  ...more,
});

const slice: Omit<SliceRead, "file"> = {
  actions: [
    {
      ref: "ACT-0001",
      action: "Train all front-line staff",
      sheet: "Actions of Police",
      row: 5,
      fields: [
        field("Status", "Not started", "Complete", { remark: '"Done" is read as Complete.' }),
        field("Evidence", "Course plan", "Course register", {
          kind: "conflict",
          proposed: false,
          both: true,
        }),
      ],
    },
  ],
  unchanged: 1,
  leftOut: [
    { sheet: "Actions of Police", row: 7, words: "Action: One more thing", reason: "It has no ref." },
  ],
  unread: [
    {
      ref: "ACT-0002",
      heading: "Completed",
      theirs: "last spring",
      reason: '"last spring" cannot be read as a date.',
    },
  ],
};

/** What an agency sent back, as the pane meets it; `asked` gets every call. */
export function scriptedSlice(asked: string[]): SliceJobs {
  return {
    async readSlice({ name }) {
      asked.push(`readSlice ${name}`);
      return Promise.resolve({ ...slice, file: name });
    },
    async takeSlice(choices) {
      asked.push(`takeSlice ${choices.map(({ heading, choice }) => `${heading} ${choice}`).join(", ")}`);
      return Promise.resolve({
        cells: choices.length,
        actions: 1,
        left: ["Status of ACT-0001 has been changed in the plan since; it is as it was."],
      });
    },
  };
}
