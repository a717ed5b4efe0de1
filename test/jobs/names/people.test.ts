import { createJobs } from "../../../src/jobs/createJobs";
import { mergedReview, rowsOf, runIn, TODAY, type Rows } from "../smallReview";

const NAMED: Rows = [
  ["03/03/2021", "Rowan Ellis was heard shouting, officers attended."],
  ["10/03/2021", "Rowan Ellis and Tilda Quoyle were seen in town, and Tilda Quoyle ran."],
];

it("people are added, changed and removed on the Review sheet, and what identifiers are shown follows them", async () => {
  const workbook = await mergedReview(NAMED);
  const jobs = createJobs(runIn(workbook), () => TODAY);
  const nobody = { role: "", born: null, names: [] };

  expect((await jobs.findNames()).names).toMatchObject([
    { words: "Rowan Ellis", times: 2, mayBe: null, entry: "POL-0001" },
    { words: "Tilda Quoyle", times: 1, entry: "POL-0002" },
  ]);
  await jobs.savePerson(null, {
    ...nobody,
    identifier: "Child R",
    born: "2015-02-14",
    names: ["Rowan Ellis"],
  });
  await jobs.setNotName("Tilda Quoyle", false);
  expect(await jobs.findNames()).toEqual({ names: [], notNames: ["Tilda Quoyle"] });
  await jobs.setNotName("Tilda Quoyle", true);
  expect((await jobs.findNames()).names).toHaveLength(1);

  await jobs.showIdentifiers();
  await jobs.savePerson(null, { ...nobody, identifier: "MP1", names: ["Tilda Quoyle"] });
  const event = async (): Promise<unknown> =>
    (await rowsOf(workbook)).find(({ Ref }) => Ref === "POL-0002")?.["What happened"];
  expect(await event()).toBe("Child R and MP1 were seen in town, and MP1 ran.");

  const changed = await jobs.savePerson("MP1", {
    identifier: "MA1",
    role: "adult",
    born: "2001-01-02",
    names: ["Tilda Quoyle", "Til"],
  });
  expect(changed).toEqual({
    identifiers: true,
    people: [
      { identifier: "Child R", role: "", born: "2015-02-14", names: ["Rowan Ellis"] },
      { identifier: "MA1", role: "adult", born: "2001-01-02", names: ["Tilda Quoyle", "Til"] },
    ],
  });
  expect(await event()).toBe("Child R and MA1 were seen in town, and MA1 ran.");
  await expect(jobs.savePerson(null, { ...nobody, identifier: "ma1" })).rejects.toThrow(
    'Two people of the review are called "ma1".',
  );

  expect((await jobs.removePerson("Child R")).people.map(({ identifier }) => identifier)).toEqual(["MA1"]);
  expect(await event()).toBe("Rowan Ellis and MA1 were seen in town, and MA1 ran.");
  await jobs.showNames();
  expect(await event()).toBe("Rowan Ellis and Tilda Quoyle were seen in town, and Tilda Quoyle ran.");
  workbook.close();
});
