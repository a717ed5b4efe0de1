import { readFileSync } from "node:fs";
import path from "node:path";
import { declaredCalls, gapsOf, membersBySet, membersNotKnown } from "../scripts/declaredCalls";
import { membersOfType, supportedCalls, supportedTypes } from "../src/protocol/supportedCalls";

const written = (file: string): string => readFileSync(path.join(__dirname, "..", file), "utf8");

// After a change of the registry: npm run supported -w embedded-workbook
describe("SUPPORTED.md", () => {
  it("says what the registry says, and what the requirement sets have beyond it", () => {
    expect(written("SUPPORTED.md")).toBe(supportedCalls(gapsOf()));
  });

  it("names nothing that the Excel JavaScript API does not have", () => {
    const declared = declaredCalls();
    const unknown = supportedTypes().flatMap((type) =>
      membersOfType(type)
        .filter((member) => !declared.get(type.name)?.has(member))
        .map((member) => `${type.name}.${member}`),
    );
    expect(declared.size).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });

  it("goes by the same sets as the workbook, which refuses what came after its own", () => {
    expect(written("src/protocol/membersBySet.ts")).toBe(membersBySet());
    expect(written("src/protocol/membersNotKnown.ts")).toBe(membersNotKnown());
  });
});
