import { readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

/** Tables, and what becomes of their rows: h a heading, e an entry, p a part of the entry above, s set aside. */
const TABLES: readonly [kind: string, table: string, uses: string][] = [
  [
    "closing with printed in first col",
    `
Date | Source | Event | Action
12/03/2019 | File | Seen. | None
Printed on 12/04/2020 by A. Quell
Page 1 of 1
`,
    "hess",
  ],
  [
    "restricted in action col mid",
    `
Date | Source | Event | Action
12/03/2019 | File | Seen at home and well. | None
 | | | RESTRICTED
14/03/2019 | File | Rang. | None
`,
    "hese",
  ],
  [
    "undated ref rows tail",
    `
Ref | Date | Event | Action
1 | 12/03/2019 | Seen. | None
2 | | Call from aunt. | None
3 | around then | Second call. | None
`,
    "heee",
  ],
  [
    "ditto without event",
    `
Date | Event | Action
12/03/2019 | Seen at home. | None
ditto | | Letter sent to the GP.
`,
    "hee",
  ],
  [
    "ditto mark tail",
    `
Date | Source | Event
12/03/2019 | File | Seen at home.
" | File | Rang aunt.
" | File | Rang GP.
`,
    "heee",
  ],
  [
    "gap then late rows",
    `
Date | Event | Action
12/03/2019 | Seen at home. | None

same day | Rang aunt to ask about the baby. | None
`,
    "hee",
  ],
  [
    "attendance in figures below",
    `
Date | Event | Action
12/03/2019 | Late again. | Call

Attendance
Year | % | Sessions
2019 | 82 | 20
2020 | 78 | 30
`,
    "hessss",
  ],
];

const LETTERS = { entry: "e", partOfEntry: "p", heading: "h", setAside: "s" } as const;

describe("what becomes of the last rows of a return", () => {
  it.each(TABLES)("%s", (_, table, uses) => {
    const sheet = readOne(gridOf(tableOf(table)));
    expect(sheet.uses.map(({ use }) => LETTERS[use]).join("")).toBe(uses);
  });
});
