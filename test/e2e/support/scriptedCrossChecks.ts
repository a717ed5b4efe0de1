import type { CrossCheckJobs, CrossCheckListed } from "../../../src/jobs/crossChecks/crossCheckTypes";
import { JobError } from "../../../src/jobs/shared/jobError";

const police = (ref: string, date: string) => ({ ref, agency: "Police", date });
const housing = (ref: string, date: string) => ({ ref, agency: "Housing", date });
const care = (ref: string, date: string) => ({ ref, agency: "Children's Social Care", date });

function check(given: Partial<CrossCheckListed> & Pick<CrossCheckListed, "key" | "kind">): CrossCheckListed {
  const entries = given.entries ?? [];
  return {
    about: "",
    entries,
    agencies: [...new Set(entries.map(({ agency }) => agency))],
    from: null,
    to: null,
    message: "",
    accounts: "",
    decision: "",
    note: "",
    ...given,
  };
}

const CHECKS: readonly CrossCheckListed[] = [
  check({
    key: "discrepancy",
    kind: "discrepancy",
    about: "date",
    entries: [police("POL-0001", "01/03/2021"), care("CSC-0001", "02/03/2021")],
    message: "POL-0001 says 01/03/2021, CSC-0001 says 02/03/2021.",
    accounts: "POL-0001 (Police): “Joint visit.”\nCSC-0001 (Children's Social Care): “Visit with police.”",
  }),
  check({
    key: "omission",
    kind: "omission",
    entries: [police("POL-0002", "10/03/2021")],
    agencies: ["Housing", "Police"],
    message: "Says that Housing (“the housing officer”) took part. The return of Housing has no such entry.",
    note: "Ask on Monday",
  }),
  check({
    key: "gap",
    kind: "gap",
    about: "all agencies",
    from: "2021-07-20",
    to: "2021-09-04",
    message: "All agencies: no entry for 47 days.",
  }),
  check({
    key: "person",
    kind: "person",
    about: "Adult F",
    entries: Array.from({ length: 9 }, (_, index) => police(`POL-001${String(index)}`, "May 2021")),
    message: "Adult F appears in the return of Police only.",
  }),
  check({
    key: "link",
    kind: "link",
    entries: [police("POL-0001", "01/03/2021"), care("CSC-0001", "02/03/2021")],
    message: "A day apart; both record a strategy discussion.",
  }),
  check({
    key: "old link",
    kind: "link",
    entries: [housing("HOU-0003", "c. 2021"), { ref: "POL-0099", agency: "", date: "" }],
    message: "Added by hand.",
    decision: "confirmed",
  }),
];

/** A few cross-checks, kept as a workbook would keep them; `asked` gets every call. */
export function scriptedCrossChecks(asked: string[], wanted: URLSearchParams): CrossCheckJobs {
  let list = [...CHECKS];
  let days = { agency: 120, all: 28 };
  return {
    readGapDays: () => Promise.resolve(days),
    setGapDays(set) {
      asked.push(`setGapDays ${String(set.agency)} ${String(set.all)}`);
      days = set;
      return Promise.resolve(days);
    },
    async listCrossChecks() {
      asked.push("listCrossChecks");
      return Promise.resolve(wanted.get("checks") === "none" ? null : list);
    },
    async decideCrossCheck(key, decision, note) {
      asked.push(`decideCrossCheck ${key}: ${decision ?? "as it is"}, ${note ?? "as it is"}`);
      list = list.map((one) =>
        one.key === key ? { ...one, decision: decision ?? one.decision, note: note ?? one.note } : one,
      );
      return Promise.resolve(list);
    },
    showCrossChecks() {
      asked.push("showCrossChecks");
      return Promise.resolve(true);
    },
    async addLink(refs, note) {
      asked.push(`addLink ${refs.join(", ")}: ${note}`);
      if (refs.includes("POL-0404")) {
        throw new JobError("The chronology has no entry POL-0404.", "Nothing was changed.", "Look it up.");
      }
      const entries = [police(refs[0] ?? "", "20/10/2021"), housing(refs[1] ?? "", "03/02/2021")];
      list = [...list, check({ key: "new", kind: "link", entries, message: "Added by hand.", note })];
      return Promise.resolve(list);
    },
  };
}
