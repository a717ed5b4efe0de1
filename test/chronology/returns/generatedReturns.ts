import fc from "fast-check";
import type { Field } from "../../../src/chronology/entry/fields";
import type { Grid } from "../../../src/chronology/sheet/grid";
import { gridOf, type TestCell } from "../sheet/gridOf";
import { HELD_OUT } from "../headings/heldOutHeadings";
import { HELD_OUT_MORE } from "../headings/heldOutHeadingsMore";

/** A return that was made up, with what reading it should give. */
export interface GeneratedReturn {
  grid: Grid;
  /** By column, from the left. */
  headings: { heading: string; fields: readonly Field[] }[];
  /** The rows that begin an entry. */
  entryRows: number[];
  partRows: number[];
}

const ALL = [...HELD_OUT, ...HELD_OUT_MORE].map(([heading, ...fields]) => ({ heading, fields }));

const headingOf = (field: Field) =>
  fc.constantFrom(...ALL.filter(({ fields }) => fields.length === 1 && fields[0] === field));

const SENTENCES = [
  "Home visit by two workers; the flat was cold and the baby had been asleep all morning.",
  "Telephone call from the grandmother, who has not seen the children since the weekend.",
  "Appointment was not kept and no message was left by either of the parents.",
  "Mother said that she is managing and asked for help with the washing machine.",
  "Letter received from the hospital about a missed check of the younger child's hearing.",
  "Joint visit with the police after a neighbour had heard shouting late in the evening.",
  "- child wouldn't settle; = no change",
  "Seen in the waiting room, quiet, holding on to her coat and looking at the door.",
];
const SHORT: Partial<Record<Field, readonly string[]>> = {
  source: ["Case file", "Electronic record", "Letter", "Log"],
  person: ["Mother", "Child R", "MP1", "Sibling 1"],
  eventType: ["Home visit", "Telephone call", "Meeting", "Letter"],
  action: [
    "None taken",
    "Advice given and a further visit booked.",
    "Referred on",
    "Noted, and the manager told.",
  ],
  childVoice: ["Yes", "No", "Seen alone; said he likes school."],
  practitioner: ["A. Quell, worker", "B. Corran, nurse", "PC 412"],
  comment: ["Good practice", "A chance was missed here to ask about the home."],
  agency: ["Northmarsh Trust"],
  other: ["blue", "12%", "B4", "see tab"],
};

const titles: fc.Arbitrary<TestCell[][]> = fc.subarray<TestCell[]>(
  [
    ["CONFIDENTIAL"],
    ["Single agency chronology"],
    ["Name of child:", "Child R", "DOB:", "14/02/2015"],
    ["Agency:", "Northmarsh Trust"],
    ["Completed by:", "A. Quell", "Date completed:", "03/10/2023"],
    ["Please complete one row for each event and do not paste case notes."],
    [],
  ],
  { minLength: 0 },
);

const decoy: fc.Arbitrary<TestCell[][]> = fc.constantFrom<TestCell[][]>(
  [
    ["Name", "Role", "Telephone"],
    ["A. Quell", "Manager", "020 7946 0123"],
    ["B. Corran", "Nurse", "020 7946 0456"],
  ],
  [
    ["Name", "Date of birth", "Relationship"],
    ["Mother", "30/05/1993", "Mother"],
    ["MP1", "12/01/1990", "Partner"],
  ],
  [
    ["Abbreviation", "Meaning"],
    ["MASH", "Multi-Agency Safeguarding Hub"],
    ["DNA", "Did not attend"],
  ],
  [
    ["Version", "Date", "Author", "Changes"],
    ["0.1", "01/09/2023", "A. Quell", "First draft was sent to the manager"],
  ],
  [
    ["Recommendation", "Action", "Lead", "By when"],
    [
      "Ask about the home.",
      "Briefing for all staff on asking about the home.",
      "Head of service",
      "01/12/2023",
    ],
  ],
  [
    ["Documents reviewed"],
    ["Document", "Date", "Author", "Summary"],
    ["Assessment", "12/03/2021", "A. Quell", "Needs were assessed as low and the case was closed."],
    ["Supervision", "14/03/2021", "B. Corran", "Case was discussed and is to be closed after a call."],
  ],
);

const dateText = (number: number, way: number): TestCell => {
  const day = 1 + (number % 28);
  const month = 1 + ((number * 5) % 12);
  const two = (value: number) => String(value).padStart(2, "0");
  const names = [
    "Jan",
    "Feb",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug",
    "Sept",
    "Oct",
    "Nov",
    "December",
  ];
  const year = 2021 + (number % 2);
  switch (way) {
    case 0:
      return { day: `${year}-${two(month)}-${two(day)}` };
    case 1:
      return `${two(day)}/${two(month)}/${year}`;
    case 2:
      return `${day} ${names[month - 1] ?? ""} ${year}`;
    default:
      return `${day}.${month}.${year - 2000}`;
  }
};

const optional: readonly Field[] = [
  "time",
  "source",
  "person",
  "eventType",
  "action",
  "childVoice",
  "practitioner",
  "comment",
  "ref",
  "other",
];

const columns = fc
  .tuple(
    fc.subarray([...optional], { minLength: 2 }),
    headingOf("date"),
    headingOf("event"),
    fc.array(fc.nat({ max: 10_000 }), { minLength: 12, maxLength: 12 }),
  )
  .chain(([fields, date, event, numbers]) =>
    fc
      .tuple(...fields.map((field) => headingOf(field)))
      .map((others) => ({ all: [date, event, ...others], numbers })),
  )
  .map(({ all, numbers }) => {
    const order = all
      .map((heading, index) => ({ heading, at: numbers[index] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ heading }) => heading);
    // The same words twice would make two columns of one.
    return order.filter(
      (h, i) => order.findIndex((o) => o.heading.toLowerCase() === h.heading.toLowerCase()) === i,
    );
  });

const row = fc.record({
  number: fc.nat({ max: 400 }),
  broken: fc.nat({ max: 6 }),
  blankAfter: fc.nat({ max: 6 }),
  picks: fc.array(fc.nat({ max: 50 }), { minLength: 14, maxLength: 14 }),
});

/** Returns under headings nobody has seen, in any order of columns, with titles, decoys, split rows, blanks and a total. */
export const generatedReturn: fc.Arbitrary<GeneratedReturn> = fc
  .record({
    titles,
    above: fc.option(decoy, { nil: [] }),
    below: fc.option(decoy, { nil: [] }),
    columns,
    rows: fc.array(row, { minLength: 3, maxLength: 12 }),
    way: fc.nat({ max: 3 }),
    total: fc.boolean(),
    capitals: fc.boolean(),
    left: fc.nat({ max: 2 }),
  })
  .map(({ titles: top, above, below, columns: headings, rows, way, total, capitals, left }) => {
    const lines: TestCell[][] = [...top];
    if (top.length > 0) lines.push([]);
    if (above.length > 0) lines.push(...above, []);
    lines.push(headings.map(({ heading }) => (capitals ? heading.toUpperCase() : heading)));
    const entryRows: number[] = [];
    const partRows: number[] = [];
    rows.forEach((made, index) => {
      lines.push(
        headings.map(({ fields }, column): TestCell => {
          const pick = made.picks[column] ?? 0;
          const field = fields[0] ?? "other";
          if (field === "date") return dateText(made.number, way);
          if (field === "event") return SENTENCES[(pick + index) % SENTENCES.length] ?? "";
          if (field === "time")
            return `${String(8 + (pick % 12)).padStart(2, "0")}:${String(10 + (pick % 50))}`;
          if (field === "ref") return index + 1;
          const texts = SHORT[field] ?? [];
          return texts[pick % texts.length] ?? null;
        }),
      );
      entryRows.push(lines.length);
      if (made.broken === 0) {
        lines.push(
          headings.map(({ fields }) =>
            fields[0] === "event" ? "and was still there when they left." : null,
          ),
        );
        partRows.push(lines.length);
      }
      if (made.blankAfter === 0) lines.push([]);
    });
    if (total) lines.push([], [`Total: ${rows.length}`]);
    if (below.length > 0) lines.push([], ...below);
    const shifted = lines.map((line) =>
      line.length === 0 ? line : [...Array.from({ length: left }, (): TestCell => null), ...line],
    );
    return { grid: gridOf(shifted, { file: "return.xlsx" }), headings, entryRows, partRows };
  });
