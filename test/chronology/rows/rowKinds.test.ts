import { readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

/** Tables, and what becomes of their rows: h a heading, e an entry, p a part of the entry above, s set aside. */
const TABLES: readonly [kind: string, table: string, uses: string][] = [
  [
    "page numbers",
    `
Police chronology
Date | Source | Event | Action
12/03/2019 | Log | Attended the address after a call. | None
 |  | and spoke to both. | 
 |  | Page 1 of 2
OFFICIAL – SENSITIVE
Date | Source | Event | Action
13/03/2019 | Log | Second call by the neighbour. | None
 |  |  | OFFICIAL-SENSITIVE
 |  | 2
Date | Source | Event | Action
 |  | continued over the page.
14/03/2019 | Log | Third call. | None
End of chronology`,
    "hhepsshesshpes",
  ],
  [
    "numbers of records",
    `
Log no | Date | Event | Person | Action
A1 | 09/08/2021 | Joint visit, a bruise was seen. | Child K | Strategy discussion
A2 |  | Intelligence linked to Adult D. | Adult D | Logged
A2 |  | and to his brother. |  | Logged too
A3 |  | Dog warden attended. | Mother | 
 |  | and left a letter. |  | None`,
    "heepep",
  ],
  [
    "title repeats",
    `
Northmarsh Police
Chronology of Child R
Date | Source | Event | Action
12/03/2019 | Log | Attended the address after a call. | None
 |  | Northmarsh Police
 |  | Chronology of Child R
Date | Source | Event | Action
13/03/2019 | Log | Second call by the neighbour. | None
RESTRICTED | Page 3 of 9
14/03/2019 | Log | Third call. | None`,
    "hhhesshese",
  ],
  [
    "closing lines",
    `
Date | Event | Action
12/03/2019 | Home visit made. | None
13/03/2019 | Rang mother. | None
 | End of report
 | Printed by A. Quell on 12/05/2020
 |  | Total: 2`,
    "heesss",
  ],
  [
    "abbreviations under",
    `
Date | Event | Action
12/03/2019 | Home visit made. | None
ditto | Rang mother. | None

Abbreviations used
CSC | Children's Social Care
HV | Health Visitor`,
    "heesss",
  ],
  [
    "signed",
    `
Date | Event | Action
12/03/2019 | Home visit made. | None
undated | Letter from aunt. | None

Signed | A. Quell
Dated | 12/04/2020`,
    "heess",
  ],
  [
    "attendance beside",
    `
Date | Event | Action |  | Week ending | Attendance %
12/03/2019 | Late again. | Call home |  | 15/03/2019 | 82
20/03/2019 | Absent all week. | Letter |  | 22/03/2019 | 78
 |  |  |  | 29/03/2019 | 90
 |  |  |  | 05/04/2019 | 91`,
    "heess",
  ],
  [
    "attendance beside 2",
    `
Date | Source | Event | Action |  | Date | Session | Code
12/03/2019 | Log | Late again. | Call home |  | 12/03/2019 | AM | L
20/03/2019 | Log | Absent all week. | Letter |  | 13/03/2019 | AM | O
 |  |  |  |  | 14/03/2019 | AM | O`,
    "hees",
  ],
  [
    "sum of money",
    `
Date | Event | Action
12/03/2019 | Sum of £40 given to mother | None
some time that week | Total breakdown of contact | None`,
    "hee",
  ],
  [
    "unreadable tail",
    `
Date | Event
12/03/2019 | Home visit.
Pre-birth | Booked late.
Reception | Started school.
Half term | Seen in town.
? | Letter from GP.
As above | Rang again.`,
    "heeeeee",
  ],
  [
    "organisational",
    `
Organisational changes – Police
Date | Change | Effect on practice | Author
April 2021 | Public protection merged with MASH | Two sergeants fewer | DCI
2022 | New system | Old logs lost | DCI`,
    "hhee",
  ],
  [
    "year group tables with year rows and pages",
    `
Date | Event | Action
2019
12 March | Late to school. | Call
Page 1
13 April | Absent. | Letter
2020
ditto | Seen in town. | None`,
    "hhesehe",
  ],
  [
    "date text any",
    `
Date | What happened | Action
12/03/2019 | Seen at home. | None
Friday | Rang mother. | None
before Christmas | Card from aunt. | None
See above | Second card. | None
n/a | Third card. | None
— | Fourth card. | None`,
    "heeeeee",
  ],
  [
    "note variants",
    `
Date | Source | What happened | Action
12/03/2019 | File | Seen at home. | None
NB the file for 2019 was lost in the flood
14/03/2019 | File | Rang mother. | None
Author comment |  | There was no supervision in this period. | 
15/03/2019 | File | Rang mother again. | None
 |  | Note: the log of that day is missing. | 
16/03/2019 | File | Rang aunt. | None`,
    "hepepepe",
  ],
  [
    "closing lines in date col",
    `
Date | Event | Action
12/03/2019 | Seen at home. | None
End of chronology
Report produced by | A. Quell | 12/04/2020`,
    "hess",
  ],
  [
    "signature lines",
    `
Date | Event | Action
12/03/2019 | Seen at home. | None

Print name: A. Quell | Designation: DSL
Date completed: | 12/04/2020`,
    "hess",
  ],
  [
    "attendees list beside",
    `
Date | Event | Action |  | Panel members | Agency
12/03/2019 | Late again. | Call |  | A. Quell | Police
13/03/2019 | Absent. | Call |  | B. Corran | Health
 |  |  |  | C. Dunn | School`,
    "hees",
  ],
  [
    "attendance beside no gap rows fewer",
    `
Date | Event | Action |  | Term | Attendance
12/03/2019 | Late again. | Call |  | Autumn | 82%
13/03/2019 | Absent. | Call |  | Spring | 78%
14/03/2019 | Absent. | Call`,
    "heee",
  ],
  [
    "marking within lines",
    `
OFFICIAL - SENSITIVE
Date | Event | Action
12/03/2019 | Late again. | Call
OFFICIAL - SENSITIVE |  | Page 1 of 3
 | and left early. | 
13/03/2019 | Absent. | Call
 | OFFICIAL-SENSITIVE: PERSONAL
14/03/2019 | Absent. | Call`,
    "hhespese",
  ],
  [
    "hint rows",
    `
Date | Event | Action
dd/mm/yyyy | Brief description | What was done
12/03/2019 | Late again. | Call`,
    "hse",
  ],
  [
    "bracketed event first",
    `
Date | Event | Action
Unknown | (Mother moved to the area.) | None
12/03/2019 | Late again. | Call`,
    "hee",
  ],
  [
    "year month heading with undated tail",
    `
Date | Event
12/03/2019 | Late again.
14/03/2019 | Absent.
not sure | Call from aunt.`,
    "heee",
  ],
  [
    "summary line with total",
    `
Date | Event | Action
12/03/2019 | Late again. | Call
Total | 1
Total number of entries: 1`,
    "hess",
  ],
  [
    "EMIS header rows",
    `
Date | Type | Details
12/03/2019 | Problem | Otitis media
 | History | Earache for two days
 | Examination | Red drum
 | Plan | Amoxicillin
19/03/2019 | Problem | Review
 | History | Better`,
    "hepppep",
  ],
  [
    "a list below with two headings of the chronology's own",
    `
Name | Role | Date | Event | Action | Source
Mother | Worker | 12/03/2019 | Seen at home. | None | File
MP1 | Nurse | 14/03/2019 | Rang mother. | None | File

Name | Role | Telephone
A. Quell | Manager | 020 7946 0123
B. Corran | Nurse | 020 7946 0456
`,
    "heesss",
  ],
  [
    "the page of a source in a row of its own",
    `
Date | Source | Event
12/03/2019 | Case file | Seen at home.
 | p. 12 |
14/03/2019 | Case file | Rang mother.
`,
    "hepe",
  ],
];

const LETTERS = { entry: "e", partOfEntry: "p", heading: "h", setAside: "s" } as const;

describe("what becomes of the rows of a return", () => {
  it.each(TABLES)("%s", (_, table, uses) => {
    const sheet = readOne(gridOf(tableOf(table)));
    expect(sheet.uses.map(({ use }) => LETTERS[use]).join("")).toBe(uses);
  });
});
