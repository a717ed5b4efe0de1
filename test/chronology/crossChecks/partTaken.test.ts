import { agencyFinder } from "../../../src/chronology/crossChecks/agencyRoles";
import { partOf } from "../../../src/chronology/crossChecks/partTaken";
import { reviewFrom } from "../../../src/review/review";

const AGENCIES = [
  "Police",
  "Children's Social Care",
  "Community Health",
  "Primary School",
  "GP Practice",
  "Housing",
];
const review = reviewFrom({ agencies: AGENCIES.map((name) => ({ name })) });
const finder = agencyFinder(AGENCIES, review);

function parts(text: string): string[] {
  return finder
    .mentionsIn(text)
    .map((mention) => `${mention.agencies.join(" or ")}: ${partOf(text, mention)}`);
}

it.each([
  ["Joint home visit with the housing officer.", ["Housing: took part"]],
  ["Present: Mother, health visitor and DSL.", ["Community Health: took part", "Primary School: took part"]],
  ["GP joined by telephone.", ["GP Practice: took part"]],
  [
    "Core group. School, health visitor and Mother present.",
    ["Primary School: took part", "Community Health: took part"],
  ],
  [
    "Strategy discussion with police and the school nurse.",
    ["Police: took part", "Community Health: took part"],
  ],
  ["The SENCo met Mother with our officer.", ["Primary School: took part"]],
  ["Conference attended by police.", ["Police: took part"]],
  ["Present: Mother, tenancy support officer.", ["Housing: took part"]],
  ["Seen with the school's safeguarding lead.", ["Primary School: took part"]],
  ["MARAC. Housing and police at the table.", ["Housing: took part", "Police: took part"]],
  ["Our officer and a PC from the response team called on Father.", ["Police: took part"]],
  [
    "Panel meeting: police, the boys' social worker.",
    ["Police: took part", "Children's Social Care: took part"],
  ],
  [
    "Core group. Social worker, school, Mother.",
    ["Children's Social Care: took part", "Primary School: took part"],
  ],
  ["Spoke with the GP, who will write.", ["GP Practice: took part"]],
  ["Discussed by partners and the health visitor.", ["Community Health: took part"]],
  ["School sent no one.", ["Primary School: absent"]],
  ["The GP could not rule it out.", ["GP Practice: is mentioned"]],
  ["Strategy discussion: police to interview Father.", ["Police: is mentioned"]],
  ["Nobody from health joined.", ["Community Health or GP Practice: absent"]],
  ["Health visitor sent apologies.", ["Community Health: absent"]],
  ["The police were not called.", ["Police: absent"]],
  ["Social worker to visit today.", ["Children's Social Care: is mentioned"]],
  ["Joint visit with the social worker to be arranged.", ["Children's Social Care: is mentioned"]],
  ["Mother said that the police had come.", ["Police: is mentioned"]],
  ["Seen at school.", ["Primary School: is mentioned"]],
  ["Health visitor informed.", ["Community Health: was told"]],
  ["Notification sent to the emergency duty team.", ["Children's Social Care: was in contact"]],
  ["HV and SW both rung about the cot.", ["Community Health: was told", "Children's Social Care: was told"]],
  ["Practice told the duty social worker.", ["Children's Social Care: was told"]],
  ["I made the allocated SW aware.", ["Children's Social Care: was told"]],
  ["The social worker of the family was informed.", ["Children's Social Care: was told"]],
  ["A message was left for the housing officer.", ["Housing: was told"]],
  ["Landlord (HA) notified.", ["Housing: was told"]],
  ["Seen with PC 4417.", ["Police: took part"]],
  ["MARAC heard. Police and housing shared information.", ["Police: took part", "Housing: took part"]],
  ["Mother rang the police.", ["Police: was in contact"]],
  ["Tried to contact the GP.", ["GP Practice: is mentioned"]],
  ["Will inform the GP.", ["GP Practice: was in contact"]],
  ["Letter to GP.", ["GP Practice: was in contact"]],
  ["Apologies were received from the school.", ["Primary School: absent"]],
])("%s", (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

it.each([
  "Parked at the police station car park.",
  "New school uniform bought in the school holidays.",
  "Housing benefit form filled in.",
  "A gp of friends.",
])("%s names no agency", (text) => {
  expect(parts(text).filter((part) => !part.endsWith("is mentioned"))).toEqual([]);
});

it("leaves the words of an agency without a return to nobody else", () => {
  const without = agencyFinder(["Police", "Primary School"], review);
  expect(without.mentionsIn("Visit with the school nurse and the health visitor.")).toEqual([]);
});
