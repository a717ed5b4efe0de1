import type { NameJobs, NamesFound, PeopleListed } from "../../../src/jobs/names/nameTypes";

/** People and names as the pane meets them: what is saved stays until the page is loaded anew; `asked` gets every call. */
export function scriptedNames(asked: string[]): NameJobs {
  let listed: PeopleListed = {
    people: [
      { identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan Ellis", "Rowan"] },
      { identifier: "Mother", role: "parent", born: null, names: ["K. Ellis"] },
      { identifier: "Sibling 1", role: "sibling", born: "2011-06-01", names: ["Tamsin"] },
      { identifier: "MP1", role: "person of interest", born: null, names: [] },
    ],
    identifiers: false,
  };
  let found: NamesFound = {
    names: [
      {
        words: "Kerensa Ellis",
        sentence: "Kerensa Ellis said that her children could not sleep.",
        times: 4,
        mayBe: "Mother",
        entry: "POL-0003",
      },
      {
        words: "Quoyle",
        sentence: "Mr Quoyle had stayed at the flat since the weekend.",
        times: 1,
        mayBe: null,
        entry: "HOU-0002",
      },
    ],
    notNames: [],
  };
  const placed = (words: readonly string[]): void => {
    found = { ...found, names: found.names.filter((name) => !words.includes(name.words)) };
  };
  return {
    async readPeople() {
      return Promise.resolve(listed);
    },
    async savePerson(before, person) {
      asked.push(`savePerson ${before ?? "new"} ${JSON.stringify(person)}`);
      placed(person.names);
      const others = listed.people.filter(({ identifier }) => identifier !== before);
      const people =
        before === null
          ? [...others, person]
          : listed.people.map((each) => (each.identifier === before ? person : each));
      listed = { ...listed, people };
      return Promise.resolve(listed);
    },
    async removePerson(identifier) {
      asked.push(`removePerson ${identifier}`);
      listed = { ...listed, people: listed.people.filter((person) => person.identifier !== identifier) };
      return Promise.resolve(listed);
    },
    async findNames() {
      return Promise.resolve(found);
    },
    async setNotName(words, isName) {
      asked.push(`setNotName ${words} ${String(isName)}`);
      placed([words]);
      found = { ...found, notNames: isName ? [] : [words] };
      return Promise.resolve();
    },
    async showIdentifiers() {
      asked.push("showIdentifiers");
      listed = { ...listed, identifiers: true };
      return Promise.resolve({ cells: 171, staying: 2, rowsLeft: 0 });
    },
    async showNames() {
      asked.push("showNames");
      listed = { ...listed, identifiers: false };
      return Promise.resolve({ cells: 171 });
    },
  };
}
