/** A fictional review whose returns hold names and numbers in every manner; nobody and nothing in it exists. */
export const PEOPLE = [
  {
    identifier: "Child R",
    role: "subject",
    born: "2015-02-14",
    names: ["Quorra Elspeth Tarrick", "Quorra", "Quorrie"],
  },
  { identifier: "Sibling 1", role: "sibling", born: "2019-08-21", names: ["Fenwick Tarrick", "Fenwick"] },
  {
    identifier: "Mother",
    role: "mother",
    born: "1993-05-30",
    names: ["Danuta Tarrick", "Danuta", "Ms Tarrick"],
  },
  { identifier: "Father", role: "father of Child R", born: null, names: ["Séamus O’Dowdall", "Séamus"] },
  {
    identifier: "MP1",
    role: "mother's partner",
    born: "1988-11-02",
    names: ["Karlo Venneck-Hulme", "Karlo"],
  },
  { identifier: "MGM", role: "maternal grandmother", born: null, names: ["Zsofia van der Quell", "Zsofia"] },
  { identifier: "Friend", role: "friend of the family", born: null, names: ["Will Marlesham", "Will"] },
  { identifier: "Aunt", role: "aunt", born: null, names: ["Grace Umberlake", "Grace"] },
];

/** Something planted: the sentence, and what of it must be found nowhere in the copy. */
export interface Planting {
  text: string;
  secrets: string[];
}

const NAMED = PEOPLE.slice(0, 6).map(({ names: [whole = ""] }) => {
  const parts = whole.split(" ");
  return { given: parts[0] ?? "", surname: parts.slice(1).join(" "), last: parts.at(-1) ?? "" };
});

const name = (text: string, ...secrets: string[]): Planting => ({ text, secrets });

/** The ways in which a name is written. */
function written({ given, surname, last }: (typeof NAMED)[number]): Planting[] {
  const secrets = [given, last];
  return [
    name(`${given} ${surname} was seen at the surgery.`, ...secrets),
    name(`Call from neighbour about ${given}.`, given),
    name(`The ${last} family were visited.`, last),
    name(`${last.toUpperCase()}, ${given.toUpperCase()} brought in by ambulance.`, ...secrets),
    name(`police spoke to ${given.toLowerCase()} ${surname.toLowerCase()} at the flat`, ...secrets),
    name(`${given}'s coat was wet and ${last}’s car was outside.`, ...secrets),
    name(`Mr ${last} and Mrs. ${last} were written to.`, last),
    name(`${given.charAt(0)}. ${last} did not attend.`, last),
    name(`Letter to ${given}\n${surname} returned.`, ...secrets),
    name(`Letter to ${given}\u00A0${last} returned.`, ...secrets),
    name(`File ${given}${last.replace(/\W/g, "")}_2021.docx uploaded.`, ...secrets),
    name(`Known online as ${given.toLowerCase()}2015.`, given),
    name(
      `${given.normalize("NFD").replace(/\p{M}/gu, "")} was quiet.`,
      given.normalize("NFD").replace(/\p{M}/gu, ""),
    ),
    name(`${given.slice(0, 3)}\u00AD${given.slice(3)} was tired.`, given),
    name(`(${given}), [${given}], "${given}", ${given}/${given}`, given),
    name(`${given}-${last} household`, ...secrets),
  ];
}

/** The last digit of nine figures as an NHS number has it; `null` where there is none. */
function checkDigit(nine: string): string | null {
  const sum = [...nine].reduce((so, digit, at) => so + Number(digit) * (10 - at), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : String(digit);
}

const figures = (seed: number, length: number): string =>
  String((seed * 7919 + 104_729) % 10 ** length).padStart(length, "3");

function nhsNumbers(): Planting[] {
  const numbers = Array.from({ length: 30 }, (_, at) => `9${figures(at * 31 + 5, 8)}`).flatMap((nine) => {
    const last = checkDigit(nine);
    return last === null ? [] : [nine + last];
  });
  return numbers.map((number, at) => {
    const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
    const text = [spaced, number, spaced.replace(/ /g, "-")][at % 3] ?? "";
    return { text: `Record opened, ${text}, by the practice.`, secrets: [number] };
  });
}

function phones(): Planting[] {
  const shapes = [
    (n: string) => `07700 9${n}`,
    (n: string) => `077009${n}`,
    (n: string) => `+44 7700 9${n}`,
    (n: string) => `(01632) 9${n}`,
    (n: string) => `0044 7700 9${n}`,
    (n: string) => `07700-9${n.slice(0, 2)}-${n.slice(2)}`,
  ];
  return Array.from({ length: 24 }, (_, at) => {
    const text = shapes[at % shapes.length]?.(figures(at + 3, 5)) ?? "";
    return { text: `Rang ${text} without an answer.`, secrets: [text.replace(/\D/g, "").slice(-7)] };
  });
}

const LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
const letters = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => LETTERS.charAt((seed * 7 + at * 5 + 3) % LETTERS.length)).join("");

function places(): Planting[] {
  const postcodes = ["AB", "LS", "M", "PE", "CB", "B", "YO", "SW", "NE", "BS"].map(
    (area, at) => `${area}${at + 1} ${(at * 3) % 10}${letters(at, 2)}`,
  );
  const streets = [
    "Hillside Road",
    "Quillbrook Lane",
    "Harrowmere Street",
    "Old Mill Close",
    "St Wulfram Avenue",
  ];
  return [
    ...postcodes.map((code) => ({ text: `Moved to the ${code} area.`, secrets: [code.replace(" ", "")] })),
    ...streets.flatMap((street, at) => {
      const own = street.split(" ").slice(0, -1).join(" ");
      return [
        { text: `Officers went to ${at + 11} ${street} that night.`, secrets: [own] },
        {
          text: `Flat ${at + 1}, ${at + 40}a ${street}, Ashcombe ${postcodes[at] ?? ""} was empty.`,
          secrets: [own, "Ashcombe"],
        },
        { text: `Address: The Barn, ${street}, Ashcombe.`, secrets: [own, "Ashcombe"] },
        { text: `ATTENDED ${at + 70} ${street.toUpperCase()} AT NIGHT`, secrets: [own] },
      ];
    }),
  ];
}

function marks(): Planting[] {
  return Array.from({ length: 20 }, (_, at) => {
    const [current, older] = [
      `${letters(at, 2)}${String(10 + at)} ${letters(at + 4, 3)}`,
      `${letters(at, 1)}${String(100 + at)} ${letters(at + 2, 3)}`,
    ];
    const text = at % 2 === 0 ? current : older;
    return {
      text: `A blue car ${at % 4 === 0 ? text.replace(" ", "") : text} was outside.`,
      secrets: [text.replace(" ", "")],
    };
  });
}

function numbers(): Planting[] {
  const many = Array.from({ length: 6 }, (_, at) => figures(at + 17, 6));
  return many.flatMap((n, at) => [
    { text: `Crime number 42/${n}/21 recorded.`, secrets: [n] },
    { text: `CAD ${n.slice(0, 4)} of 12/03/2021 refers, log ${n}.`, secrets: [n, `CAD ${n.slice(0, 4)}`] },
    { text: `Case ZW21C${n.slice(0, 5)} listed.`, secrets: [`ZW21C${n.slice(0, 5)}`] },
    { text: `LCS ID ${n}4 and hospital number RX${n}7.`, secrets: [`${n}4`, `RX${n}7`] },
    { text: `NI number QQ${n}C was given.`, secrets: [`QQ${n}C`] },
    { text: `Seen by PC ${n.slice(0, 4)}.`, secrets: [`PC ${n.slice(0, 4)}`] },
    {
      text: `Wrote to person${at}.ashcombe@school.example.org about it.`,
      secrets: [`person${at}`, "school.example"],
    },
    { text: `Posted on www.example.com/u/page${n} at night.`, secrets: [`page${n}`] },
    { text: `Snapchat user name: sparkle${n}.`, secrets: [`sparkle${n}`] },
    { text: `Occurrence 20210312-${n.slice(0, 4)} closed.`, secrets: [`20210312-${n.slice(0, 4)}`] },
  ]);
}

function births(): Planting[] {
  const ways = [
    "14/02/2015",
    "14.2.15",
    "14-02-2015",
    "14th February 2015",
    "14 Feb 2015",
    "February 14th, 2015",
    "2015-02-14",
    "14022015",
    "02/14/2015",
  ];
  return [
    ...ways.map((day) => ({ text: `Registered with the practice, ${day}.`, secrets: [day] })),
    ...["03/04/2011", "3rd April 2011", "3.4.11"].map((day) => ({
      text: `Cousin, DOB ${day}, was present.`,
      secrets: [day],
    })),
    { text: "Cousin (born 9 June 2012) was present.", secrets: ["9 June 2012"] },
  ];
}

/** Everything that is planted in the returns. */
export const PLANTINGS: Planting[] = [
  ...NAMED.flatMap(written),
  ...["Spoke to Will.", "Will said that he was tired.", "Told by Will's mother."].map((text) => ({
    text,
    secrets: [/(?:to |by )?Will(?: said)?/.exec(text)?.[0] ?? ""],
  })),
  ...["Grace said no.", "Met with Grace at home.", "Grace Umberlake attended."].map((text) => ({
    text,
    secrets: [/(?:with )?Grace \w+/.exec(text)?.[0] ?? ""],
  })),
  ...nhsNumbers(),
  ...phones(),
  ...places(),
  ...marks(),
  ...numbers(),
  ...births(),
];

/** How many names and numbers are planted. */
export const PLANTED = PLANTINGS.reduce((sum, { secrets }) => sum + secrets.length, 0);
