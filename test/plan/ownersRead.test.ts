import { readSheet } from "./layouts";

const TWO = "1. Update the policy on visits.\n2. Brief all staff on it.";
const HEADING = ["Recommendation", "Action", "Lead agency", "Lead", "Target date"];

interface Owned {
  agency: string;
  leads: string[];
}

function owned(action: string, agency: string | null, lead: string | null): Owned[] {
  const sheet = readSheet([HEADING, ["R1", action, agency, lead, "31/12/2027"]]);
  return sheet.actions.map(({ agency: owner, leads }) => ({ agency: owner, leads }));
}

it.each([
  "Health & Social Care Partnership",
  "Health and Social Care Partnership",
  "Education and Skills",
  "Children, Young People and Families Directorate",
  "Quality, Safety and Patient Experience Department",
  "Public Health and Wellbeing Service",
  "Midwifery & Health Visiting",
  "Adults, Health\nand Housing Directorate",
])("the agency %s goes whole to each of two numbered actions", (agency) => {
  const whole = agency.replace("\n", " ");
  expect(owned(TWO, agency, null)).toEqual([
    { agency: whole, leads: [] },
    { agency: whole, leads: [] },
  ]);
});

it.each([
  "Director of Quality and Safety",
  "Director of\nNursing",
  "Head of Safeguarding and\nQuality",
  "Ward manager, Medicine",
  "Practice educator, ED",
  "Ward manager/Practice educator",
  "Head of Service for Children & Families",
  "Chief Executive and Accountable Officer",
  "Deputy Director (Quality,\nSafety and Experience)",
  "Assistant Director, Education and Inclusion",
  "Named\nNurse",
  "Team Manager, MASH",
])("the lead %s goes whole to one action and to each of two", (lead) => {
  const whole = lead.replace("\n", " ");
  for (const action of ["Update the policy", TWO]) {
    expect(owned(action, "ICB", lead).map(({ leads }) => leads)).toEqual(
      action === TWO ? [[whole], [whole]] : [[whole]],
    );
  }
});

it.each([
  ["1. Head of Training\n2. Team Manager"],
  ["1) Head of Training; 2) Team Manager"],
  ["1. Head of Training / 2. Team Manager"],
  ["Head of Training\nTeam Manager"],
  ["• Head of Training\n• Team Manager"],
])("the leads %j are dealt out to two numbered actions, and the result says so", (lead) => {
  expect(owned(TWO, null, lead).map(({ leads }) => leads)).toEqual([["Head of Training"], ["Team Manager"]]);
  const sheet = readSheet([HEADING, ["R1", TWO, null, lead, ""]]);
  const said = sheet.actions.every(({ queries }) => queries.some(({ rule }) => rule === "owners-shared"));
  expect(said).toBe(/\n/.test(lead));
});

it.each([
  ["Head of Training; Team Manager", ["Head of Training", "Team Manager"]],
  ["Head of Training\nTeam Manager\nDSL", ["Head of Training", "Team Manager", "DSL"]],
  ["DSL, Headteacher, SENCo", ["DSL", "Headteacher", "SENCo"]],
  ["Team Manager, Named Nurse", ["Team Manager", "Named Nurse"]],
])("all of %j lead each of two numbered actions, whole", (lead, leads) => {
  expect(owned(TWO, null, lead).map((one) => one.leads)).toEqual([leads, leads]);
});

it.each([
  ["Police, CCG and LA", "Police\nCCG\nLA"],
  ["Police; Health & Social Care Partnership", "Police\nHealth & Social Care Partnership"],
  ["Wendshire Police and Probation", "Wendshire Police\nProbation"],
  ["Independent Safeguarding Partnership Service", "Independent Safeguarding Partnership Service"],
  ["Acute Trust; Community Health", "Acute Trust\nCommunity Health"],
])("the agencies of %s", (cell, agencies) => {
  expect(owned("Update the policy", cell, null)).toEqual([{ agency: agencies, leads: [] }]);
});

it.each([
  ["Hill School / DSL", "Hill School", ["Hill School", "DSL"]],
  [
    "Hill School (Deputy Head); Wendshire SCB (Training lead)",
    "Hill School\nWendshire SCB",
    ["Hill School (Deputy Head)", "Wendshire SCB (Training lead)"],
  ],
])("a column of responsible agencies and individuals with %s", (cell, agency, leads) => {
  const sheet = readSheet([
    ["Recommendation", "Action for school", "Responsible agencies/individuals"],
    ["R1", "Audit 30 files", cell],
  ]);
  expect(sheet.actions).toMatchObject([{ agency, leads }]);
});

it("a post of a service is a post of the agency beside it", () => {
  expect(owned("Update the policy", "Health Board", "Lead Nurse, Health Visiting")).toEqual([
    { agency: "Health Board", leads: ["Lead Nurse, Health Visiting"] },
  ]);
});

it("what people belong to is an agency and no post", () => {
  expect(owned("Update the policy", "Carers’ Hub", null)).toEqual([{ agency: "Carers’ Hub", leads: [] }]);
});

it("an owner before the first number answers for every action, and so does one of another column", () => {
  const leads = owned(TWO, null, "Director of Nursing\n1. Ward Manager\n2. Matron").map((one) => one.leads);
  expect(leads).toEqual([
    ["Director of Nursing", "Ward Manager"],
    ["Director of Nursing", "Matron"],
  ]);
  const sheet = readSheet([
    ["Recommendation", "Action", "Executive lead", "Operational lead"],
    ["R1", TWO, "Chief Nurse", "1. Ward Manager\n2. Matron"],
  ]);
  expect(sheet.actions.map((action) => action.leads)).toEqual([
    ["Chief Nurse", "Ward Manager"],
    ["Chief Nurse", "Matron"],
  ]);
});

it("a partnership with its letters is the agency of the post beside it", () => {
  expect(owned("Update the policy", null, "Wexdale CSP – Chair")).toEqual([
    { agency: "Wexdale CSP", leads: ["Wexdale CSP – Chair"] },
  ]);
});

it.each(["n/a", "N/A.", "–", "Not applicable"])("%j among the leads is nobody", (text) => {
  expect(owned("Update the policy on visits", null, text)).toEqual([{ agency: "", leads: [] }]);
});
