import { crossChecks, entry, OPTIONS } from "./entriesOf";
import { reviewFrom } from "../../../src/review/review";

const REVIEW = reviewFrom({
  period: { from: "2019-01-01", to: "2020-12-31" },
  agencies: ["Police", "Children's Social Care", "Primary School", "GP Practice", "General Hospital"].map(
    (name) => ({
      name,
      code: null,
      aliases: [],
    }),
  ),
  people: [
    { identifier: "Child K", role: "subject", born: null, names: [] },
    { identifier: "Mother", role: "mother", born: null, names: [] },
    { identifier: "Father", role: "father", born: null, names: [] },
  ],
});

/** What two agencies disagree on in their accounts of one joint visit. */
function disagreements(one: string, other: string): string[] {
  const both = {
    date: "2019-03-05",
    time: "10:00",
    person: "Child K; Mother",
    eventType: "Strategy discussion",
  };
  const entries = [
    entry({ ref: "P", agency: "Police", ...both, event: `Strategy discussion with social care. ${one}` }),
    entry({
      ref: "C",
      agency: "Children's Social Care",
      ...both,
      event: `Strategy discussion with police. ${other}`,
    }),
  ];
  return crossChecks(entries, REVIEW, OPTIONS).discrepancies.map(({ about }) => about);
}

describe("two accounts of one event differ", () => {
  it.each([
    ["Mother smelt of alcohol.", "No smell of alcohol on Mother.", "outcome"],
    ["X-ray: fracture of the arm.", "X-ray: no fractures.", "outcome"],
    ["Baby breast fed.", "Baby bottle fed.", "outcome"],
    ["Father graded level 1.", "Father managed at level 2.", "outcome"],
    ["Outcome: no section 47.", "Section 47 enquiry agreed.", "outcome"],
    ["He came home by himself.", "He was found at a friend's by officers.", "outcome"],
    ["Two children in the property.", "One child in the property.", "who"],
    ["Child K seen and well.", "Child K was not seen.", "who"],
    ["Stab wound to left thigh.", "Wounded in the right thigh.", "outcome"],
    ["X-ray: broken finger.", "A sprain, no fracture.", "outcome"],
    ["Bruise consistent with a slap.", "Bruise consistent with the explanation given.", "outcome"],
    ["Non-accidental injury suspected.", "Thought to be accidental.", "outcome"],
    ["Mother was discharged at 5.", "Mother self-discharged against advice.", "outcome"],
    ["Baby to go to foster care.", "Baby to go home to MGM.", "outcome"],
    ["Health visitor, SW and mother came.", "Mother did not attend.", "who"],
    ["The mum was present.", "Mother sent apologies.", "who"],
    ["Conveyed with mother; father stayed at home.", "Arrived with both parents.", "who"],
    ["Assessed as having capacity.", "Lacked capacity to decide.", "outcome"],
    ["Not to proceed to section 42.", "Agreed that a section 42 enquiry would begin.", "outcome"],
    ["Pressure sore to heel, grade 2.", "Grade 4 pressure sore.", "outcome"],
    ["Hoarding level 7.", "Clutter scale 4.", "outcome"],
    ["Decision: care home.", "Decided on return home with four calls.", "outcome"],
    ["Bruise to right hip.", "Bruise to left hip.", "outcome"],
    ["She took ten paracetamol.", "Ingestion of 20 paracetamol.", "outcome"],
    ["Step up to social care agreed.", "Agreed to stay at early help.", "outcome"],
    ["K present.", "Child K was at a friend's.", "who"],
    ["Mother seen alone.", "Mother and Father seen together.", "who"],
  ])("%s / %s", (one, other, about) => {
    expect(disagreements(one, other)).toContain(about);
  });

  it.each([
    ["Mother smelt of alcohol.", "Mother was tearful."],
    ["His girlfriend's mother came.", "Mother did not attend."],
    ["Bruise consistent with a fall.", "Bruise consistent with the history."],
    ["Capacity assessment to be done.", "Lacks capacity."],
    ["Section 42 explained.", "Not to proceed to section 42."],
    ["Two smoke alarms fitted.", "Mother had a seizure."],
    ["Ten paracetamol taken.", "10 tablets of paracetamol taken."],
    ["Discharged from the caseload.", "Mother self-discharged."],
    ["Two children in the property.", "The children were in bed."],
    ["Baby breast fed.", "Baby gaining weight."],
    ["Child K seen and well.", "Child K to be seen next week."],
  ])("not: %s / %s", (one, other) => {
    expect(disagreements(one, other)).toEqual([]);
  });
});

/** The agencies of which an entry of the police says that they took part, without an entry of their own. */
function omissions(event: string): string[] {
  const days = ["2019-01-05", "2020-12-05"];
  const others = REVIEW.agencies.flatMap(({ name }) =>
    days.map((date) => entry({ ref: `${name} ${date}`, agency: name, date, event: "Filed." })),
  );
  const told = entry({ ref: "P", agency: "Police", date: "2019-09-05", event });
  return crossChecks([...others, told], REVIEW, OPTIONS).omissions.map(({ agency }) => agency);
}

describe("an agency named by a role or a team took part", () => {
  it.each([
    ["Taken by ambulance to A&E at General Hospital.", "General Hospital"],
    ["Telephone call to the GP, who said that Mother was seen last week.", "GP Practice"],
    ["Information shared with the duty desk.", "Children's Social Care"],
    ["Email sent to the SENCO.", "Primary School"],
  ])("%s", (event, agency) => {
    expect(omissions(event)).toContain(agency);
  });

  it.each(["Seen by an RSPCA inspector.", "Mother walked past General Hospital."])("not: %s", (event) => {
    expect(omissions(event)).toEqual([]);
  });
});

it("an inspector of another service is none of the police", () => {
  const event = "Visited with an inspector of the fire service.";
  const own = ["2019-01-05", "2020-12-05"].map((date) =>
    entry({ ref: date, agency: "Police", date, event: "Filed." }),
  );
  const told = entry({ ref: "C", agency: "Children's Social Care", date: "2019-09-05", event });
  expect(crossChecks([...own, told], REVIEW, OPTIONS).omissions).toEqual([]);
});
