import { readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

/** Tables that a file may hold beside its chronology, or in its place. */
const TABLES: readonly [kind: string, table: string][] = [
  [
    "staff list stays",
    `
Name | Role | Team | Start date
A. Quell | Nurse | MASH | 12/03/2019
B. Corran | SW | Duty | 12/03/2020`,
  ],
  [
    "plan stays",
    `
Recommendation | Action | Lead | By when | Status
Train staff | Briefing for all staff on asking. | Head | 12/03/2025 | Open`,
  ],
  [
    "version stays",
    `
Version | Date | Author | Changes
0.1 | 12/03/2019 | AQ | First draft sent to the manager
0.2 | 14/03/2019 | AQ | Second draft sent to the manager`,
  ],
  [
    "contacts stay",
    `
Name | Agency | Telephone | Email
A. Quell | Police | 020 | a@b.c`,
  ],
  [
    "family stays",
    `
Name | DOB | Relationship | Address
Mother | 12/03/1990 | Mother | 1 Road
Child | 12/03/2015 | Child | 1 Road`,
  ],
  [
    "attendance sheet stays",
    `
Date | AM | PM
12/03/2019 | / | \\
13/03/2019 | O | O
14/03/2019 | L | \\`,
  ],
  [
    "meeting list",
    `
Meetings held
Date | Meeting | Present
12/03/2019 | Panel 1 | All
13/04/2019 | Panel 2 | All`,
  ],
];

describe("a table that is no chronology", () => {
  it.each(TABLES)("%s", (_, table) => {
    const sheet = readOne(gridOf(tableOf(table)));
    expect(new Set(sheet.uses.map(({ use }) => use))).toEqual(new Set(["setAside"]));
  });
});
