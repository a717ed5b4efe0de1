import { fields, readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

/** More returns, among them in two languages, of messages, of answers and of clock times: the table, merged cells, and what each column of note is (either, after a bar). */
const RETURNS: readonly [kind: string, table: string, columns: Record<string, string>, merges?: string[]][] =
  [
    [
      "DASH",
      `
Incident date | Incident time | Log ref | Relationship of parties | Nature of incident | Risk grading | Officer's action | Attending officers
12/03/2019 | 22:10 | L1 | Partners | Shouting heard; she had a cut lip. | Medium | Arrested | PC 1
`,
      {
        "Incident date": "date",
        "Incident time": "time",
        "Nature of incident": "event|eventType",
        "Officer's action": "action",
        "Attending officers": "practitioner",
        "Risk grading": "other",
      },
    ],
    [
      "who decided",
      `
Date of decision | Decision | Decision-maker (role) | Reason for decision
12/03/2019 | Case closed as threshold not met. | Team manager | No evidence of harm
14/03/2019 | Case opened again after a new call. | Duty manager | New concern
`,
      { "Decision-maker (role)": "practitioner" },
    ],
    [
      "entered vs event",
      `
Event date | Entry date | Entered by | Event details
12/03/2019 | 15/03/2019 | HV | Home visit; no reply.
`,
      { "Event date": "date", "Entry date": "other", "Entered by": "practitioner", "Event details": "event" },
    ],
    [
      "recorded plain",
      `
Recorded | Occurred | Details | Recorded by
15/03/2019 | 12/03/2019 | Home visit; no reply. | HV
`,
      { Recorded: "other", Occurred: "date", "Recorded by": "practitioner" },
    ],
    [
      "date reported beside date",
      `
Date reported | Date of incident | Incident | Reported by
15/03/2019 | 12/03/2019 | Shouting heard through the wall. | Neighbour
`,
      { "Date reported": "other", "Date of incident": "date" },
    ],
    [
      "incident start/end datetimes",
      `
Incident start | Incident end | Narrative
12/03/2019 22:00 | 13/03/2019 01:00 | Argument heard for hours.
`,
      { "Incident start": "date", "Incident end": "endDate", Narrative: "event" },
    ],
    [
      "y n many",
      `
Date | Contact | Seen alone? | Home visit? | Manager informed? | Notes
12/03/2019 | Call from nursery about a bruise. | N | N | Y | -
13/03/2019 | Visit to the home. | Y | Y | N | Good
`,
      { "Home visit?": "other", "Manager informed?": "other", "Seen alone?": "childVoice" },
    ],
    [
      "yes no action",
      `
Date | Event | Action taken? | Action details
12/03/2019 | Call from nursery about a bruise. | Yes | Strategy meeting
13/03/2019 | Visit. | No | 
`,
      { "Action taken?": "other", "Action details": "action" },
    ],
    [
      "welsh",
      `
Dyddiad y digwyddiad / Date of event | Amser / Time | Beth ddigwyddodd / What happened | Camau a gymerwyd / Action taken | Llais y plentyn / Voice of the child | Sylwadau / Comments
12/03/2019 | 10:00 | Home visit. | None | Asleep | -
`,
      {
        "Dyddiad y digwyddiad / Date of event": "date",
        "Amser / Time": "time",
        "Beth ddigwyddodd / What happened": "event",
        "Camau a gymerwyd / Action taken": "action",
        "Llais y plentyn / Voice of the child": "childVoice",
        "Sylwadau / Comments": "comment",
      },
    ],
    [
      "gaelic bracket",
      `
Latha (Date) | Tachartas (Event) | Gnìomh (Action)
12/03/2019 | Home visit. | None
`,
      { "Latha (Date)": "date", "Tachartas (Event)": "event", "Gnìomh (Action)": "action" },
    ],
    [
      "dash bilingual",
      `
Fecha - Date | Evento - Event | Acción - Action
12/03/2019 | Home visit. | None
`,
      { "Fecha - Date": "date", "Evento - Event": "event" },
    ],
    [
      "casemap full",
      `
Date & Time | Fact Text | Source(s) | Key | Status + | Linked Issues | Evaluation by AB | Undisputed
12/03/2019 | Mother moved. | C12 | * | Undisputed | Housing | Good | Y
13/03/2019 | Baby born. | C13 | | Disputed | Health | Bad | N
`,
      {
        "Date & Time": "date",
        "Fact Text": "event",
        "Source(s)": "source",
        Key: "other",
        "Linked Issues": "other",
      },
    ],
    [
      "casemap: issues",
      `
Date | Fact | Sources | Issues | Created By
12/03/2019 | Mother moved with the baby to the coast. | C12 | Housing | AB
13/03/2019 | Baby was born at term and well. | C13 | Health | AB
`,
      { Fact: "event", Sources: "source", Issues: "other|eventType|comment", "Created By": "practitioner" },
    ],
    [
      "emails",
      `
Sent | From | To | Cc | Subject | Message
12/03/2019 09:10 | school | csc | hv | Concern | Please ring back about him.
`,
      {
        Sent: "date",
        From: "other|person|practitioner|source",
        To: "other|person|practitioner",
        Cc: "other",
        Subject: "event|eventType",
        Message: "event",
      },
    ],
    [
      "team and grade",
      `
Date | Team | Grade | Contact with | Details of contact
12/03/2019 | Duty | SW | Mother | Rang about the rent.
`,
      { Date: "date", "Details of contact": "event", Team: "other|practitioner|source" },
    ],
    [
      "team first",
      `
Team | Date | Event
Duty | 12/03/2019 | Visit.
Duty | 13/03/2019 | Call.
`,
      { Date: "date", Event: "event" },
    ],
    [
      "shift handover",
      `
Shift | Date | Handover notes | Staff on shift
Night | 12/03/2019 | Quiet; baby fed well and slept. | RN 1
Day | 13/03/2019 | Mother visited twice. | RN 2
`,
      { Date: "date", "Handover notes": "event|comment" },
    ],
    [
      "subject person",
      `
Date | Subject | Event | Source
12/03/2019 | Mother | Visit made. | File
13/03/2019 | Child R | Seen at school. | File
`,
      { Subject: "person" },
    ],
    [
      "key events",
      `
Date | Key event | Significance | Analysis of practice
12/03/2019 | Bruise seen by nursery staff. | High | No referral made
`,
      { "Key event": "event", Significance: "comment", "Analysis of practice": "comment" },
    ],
    [
      "what went well",
      `
Date | What happened | What worked well | What did not go well | What would we do differently
12/03/2019 | Home visit made late in the day. | Seen | Late | Go sooner
`,
      {
        "What worked well": "comment|other",
        "What did not go well": "comment|other",
        "What would we do differently": "comment|other",
      },
    ],
    [
      "two-row group merged",
      `
Event | | Response | 
Date | Description | Agency | Action
12/03/2019 | Bruise seen at nursery. | Nursery | Rang MASH
`,
      { Date: "date", Description: "event", Action: "action" },
      ["A1:B1", "C1:D1"],
    ],
    [
      "from until time",
      `
Date | From | Until | Activity | Present
12/03/2019 | 10:00 | 11:00 | Contact session; baby settled with her. | Mother
`,
      { From: "time", Until: "endTime", Activity: "event" },
    ],
    [
      "on scene",
      `
Date of call | Time of call | On scene | Clear | Patient report
12/03/2019 | 10:00 | 10:09 | 10:50 | Woman, 24, has taken tablets.
`,
      { "Date of call": "date", "Time of call": "time", "Patient report": "event|person|other" },
    ],
    [
      "health needs",
      `
Date seen | Seen by | Reason seen | Weight | Centile | Outcome of contact
12/03/2019 | HV | Weight check; mother worried about feeding. | 4.2 | 9 | Refer
`,
      {
        "Date seen": "date",
        "Seen by": "practitioner",
        "Reason seen": "event|eventType",
        Weight: "other",
        Centile: "other",
        "Outcome of contact": "action",
      },
    ],
  ];

describe("the columns of a return in two languages, of messages and of answers", () => {
  it.each(RETURNS)("%s", (_, table, columns, merges = []) => {
    const found: Record<string, string | undefined> = fields(readOne(gridOf(tableOf(table), { merges })));
    const wrong = Object.entries(columns).filter(
      ([key, field]) => !field.split("|").includes(found[key] ?? "none"),
    );
    expect(wrong.map(([key, field]) => `${key} is ${found[key] ?? "none"}, not ${field}`)).toEqual([]);
  });
});
