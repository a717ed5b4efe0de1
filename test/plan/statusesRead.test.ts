import { readSheet, short } from "./layouts";

const HEADING = ["Recommendation", "Action", "Lead", "Target date"];

function statusOf(heading: string, text: string): string | undefined {
  const sheet = readSheet([
    [...HEADING, heading],
    ["R1", "Update the policy on visits", "Matron", "31/12/2027", text],
  ]);
  return sheet.actions[0]?.status;
}

it.each([
  ["Not progressed", "Not started"],
  ["Not progressed – awaiting Home Office feedback", "Not started"],
  ["Not yet progressed", "Not started"],
  ["Not accepted", "Not accepted"],
  ["Complete in Police; ongoing in Health", "In progress"],
  ["Complete for schools, not started in colleges", "Not started"],
  ["Police: complete; Health: ongoing", "In progress"],
  ["Police – complete\nHealth – not started", "Not started"],
  ["Completed by the Trust but outstanding in primary care", "Not started"],
  ["Complete in Police; complete in Health", "Complete"],
  ["G – complete", "Complete"],
  ["Amber: in progress", "In progress"],
  ["75%", "In progress"],
  ["100%", "Complete"],
  ["In progress – 50%", "In progress"],
  ["Draft written 60%", "In progress"],
  ["Implemented", "Complete"],
  ["Completed – Jan 2021", "Complete"],
  ["Delayed – now Mar 22", "In progress"],
  ["Open – not started", "Not started"],
  ["Open", "In progress"],
  ["Finalised", "Complete"],
  ["Not achieved", "Not started"],
  ["Partially achieved", "In progress"],
  ["Ar y gweill / In progress", "In progress"],
  ["Wedi'i gwblhau", "Complete"],
  ["Heb ddechrau", "Not started"],
  ["Ar y gweill: drafft cyntaf wedi'i rannu", "In progress"],
])("the status %j is %s", (text, status) => {
  expect(statusOf("Status", text)).toBe(status);
});

it.each([
  ["% complete", "75%", "In progress"],
  ["% complete", "100%", "Complete"],
  ["Percentage complete", "0%", "Not started"],
  ["% progress", "0.4", "In progress"],
  ["Progress", "Ongoing: training is under way in both hospitals", "In progress"],
  ["Progress", "Started: two of five courses were held this year", "In progress"],
  ["Status update", "Implemented – evidence seen by audit 14/7/23", "Complete"],
  ["Progress", "75% – all wards but two have had the briefing", "In progress"],
  ["Progress", "G – complete; minutes are with the board manager", "Complete"],
  ["Progress", "Signed off 3/3/17", "Complete"],
  ["Evidence", "Complete: see the minutes of the board in May", "Complete"],
  ["Progress", "Completed drafts were sent back to the authors twice", "Not started"],
  ["Progress", "Open days were held in all five hospitals of the trust", "Not started"],
  ["Progress", "Draft written 60%", "In progress"],
  ["Progress", "On hold until the Family Hub opens", "On hold"],
  ["Evidence", "68% complete at the end of October", "In progress"],
  ["Status", "Work started", "In progress"],
  ["RAG", "Blue (complete and embedded)", "Complete"],
  ["RAG", "Blue – complete", "Complete"],
  ["RAG", "B: completed", "Complete"],
  ["RAG", "Blue – not yet due", "Not started"],
  ["Done?", "✓", "Complete"],
  ["Complete", "☒", "Complete"],
  ["Complete", "☐", "Not started"],
  ["Done?", "Y", "Complete"],
  ["Done?", "No", "Not started"],
  ["Completed", "In progress", "In progress"],
  ["Progress", "Was 31/10/2026, put back once. 80% done", "In progress"],
  ["Progress", "The form went to the board in May; we are 40% of the way", "In progress"],
  ["Progress", "Put back once, to 31/10/2026. 100% done", "Complete"],
  ["Progress", "Form 100% complete", "Not started"],
  ["Progress", "Form sent. 100% complete; the evaluation follows in May", "Not started"],
  ["Progress", "It will be 80% done by the end of May", "Not started"],
  ["Progress", "The audit found 80% compliance with the policy", "Not started"],
  ["Progress", "Staff told. 95% of handovers within 5 days", "Not started"],
  ["Success criteria", "95% of handovers within 5 days", "Not started"],
  ["Agency response", "Not accepted: the risk is tolerated", "Not accepted"],
  ["Management response", "Accepted in full by the trust", "Not started"],
])("under %s, %j makes the action %s", (heading, text, status) => {
  expect(statusOf(heading, text)).toBe(status);
});

it.each([
  ["Rejected", "Closed", "Not accepted"],
  ["Accepted in full", "Delivered", "Complete"],
  ["Not agreed", "In progress", "In progress"],
])("what was answered %j and is now %j is %s", (answer, now, status) => {
  const sheet = readSheet([
    [...HEADING, "Government position", "Delivery status"],
    ["R1", "Update the policy on visits", "Matron", "31/12/2027", answer, now],
    ["R2", "Brief all staff on it", "Matron", "31/12/2027", "Accepted", "On track"],
  ]);
  expect(sheet.actions[0]).toMatchObject({
    status,
    others: [{ heading: "Government position", text: answer }],
  });
});

it("No under a heading that asks whether it is accepted is not accepted", () => {
  expect(statusOf("Accepted Yes/No", "No")).toBe("Not accepted");
  expect(statusOf("Accepted Yes/No", "Yes")).toBe("Not started");
});

it("takes an answer of not accepted in the column of agreed actions", () => {
  const sheet = readSheet([
    ["Recommendation", "Management response / agreed action", "Responsible officer", "Target date"],
    ["Card provider", "Not accepted – risk tolerated.", "Head of Service", "N/A"],
  ]);
  expect(sheet.actions).toMatchObject([{ status: "Not accepted", target: { end: null } }]);
});

it.each([
  ["1 Complete, 2 & 3 ongoing", ["Complete", "In progress", "In progress"]],
  ["1 and 2 complete; 3 not started", ["Complete", "Complete", "Not started"]],
  ["1–3 complete", ["Complete", "Complete", "Complete"]],
  ["Actions 1 & 2: complete. Action 3: on hold", ["Complete", "Complete", "On hold"]],
  ["1. Complete\n2. In progress\n3. Not started", ["Complete", "In progress", "Not started"]],
  ["Complete", ["Complete", "Complete", "Complete"]],
])("the status %j goes to three actions by number, under Progress too", (text, statuses) => {
  const actions = "1. Revise the form.\n2. Brief the wards.\n3. Check ten files.";
  for (const heading of ["Status", "Progress"]) {
    const sheet = readSheet([
      [...HEADING, heading],
      ["R1", actions, "AD", "31/12/2027", text],
    ]);
    expect(sheet.actions.map(({ status }) => status)).toEqual(statuses);
  }
});

it.each([
  ["Improvement plan – BRAG: B = complete, R = off track, A = at risk, G = on track"],
  ["Improvement plan (RAG key: B = complete, G = on track)"],
])("a key in the title %j is read, and the row stays a title", (title) => {
  const sheet = readSheet([
    [title],
    [...HEADING, "BRAG"],
    ["R1", "Launch the standards", "PSW", "Jun-27", "B"],
    ["R1", "Audit the standards", "PSW", "Jun-27", "G"],
  ]);
  expect(sheet.actions.map(short)).toMatchObject([{ status: "Complete" }, { status: "Not started" }]);
  expect(sheet.uses[0]).toEqual({ row: 1, use: "heading" });
});

it.each([
  ["Form drafted", true],
  ["Training booked", true],
  ["Draft written 60%", false],
  ["Not yet started", false],
  ["", false],
])("asks for the status where the progress %j tells of something and none is said: %s", (text, asked) => {
  const sheet = readSheet([
    [...HEADING, "Progress"],
    ["R1", "Update the policy on visits", "Matron", "31/12/2027", text],
  ]);
  const queries = sheet.actions.flatMap((action) => action.queries);
  const found = queries.filter(({ rule }) => rule === "status-unsaid");
  expect(found.map(({ column }) => column)).toEqual(asked ? ["Progress"] : []);
});
