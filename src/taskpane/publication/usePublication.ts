import { useState } from "react";
import type {
  DoubtListed,
  PublicationJobs,
  PublicationPreview,
  ToPublish,
} from "../../jobs/publication/publicationTypes";
import type { NameJobs } from "../../jobs/names/nameTypes";
import type { NewWorkbook } from "../../jobs/shared/newWorkbook";
import type { Person } from "../names/PersonForm";
import { counted } from "../shared/sentenceParts";
import { useJob, type StartedJob } from "../shared/useJob";

/** A publication copy as the page works on it: looked through, decided, made. */
interface Publication {
  /** Null until the sheets have been looked through. */
  preview: PublicationPreview | null;
  /** The last copy, until the sheets are looked through again. */
  made: NewWorkbook | null;
  job: StartedJob<string>;
  lookThrough: (wanted: ToPublish) => void;
  /** Lists words as a name of a person, and looks the sheets through again; gives whether it could be written. */
  list: (before: string | null, person: Person) => Promise<boolean>;
  decide: (doubt: DoubtListed, takenOut: boolean, instead: string) => void;
  make: () => void;
}

/** The jobs of publication, one after the other; what was looked through is what is made. */
export function usePublication(jobs: PublicationJobs & Pick<NameJobs, "savePerson">): Publication {
  const [wanted, setWanted] = useState<ToPublish | null>(null);
  const [preview, setPreview] = useState<PublicationPreview | null>(null);
  const [made, setMade] = useState<NewWorkbook | null>(null);
  const job = useJob<string>("The publication copy could not be made.", "The review is unchanged.");

  return {
    preview,
    made,
    job,
    lookThrough: (asked) => {
      void job.start(async (tools) => {
        setMade(null);
        const found = await jobs.previewPublication(asked, tools);
        setWanted(asked);
        setPreview(found);
        const open = found.doubts.filter(({ decision }) => decision === null).length;
        return open === 0
          ? "Nothing is left to decide."
          : `${counted(open, "thing is", "things are")} still to be decided.`;
      });
    },
    list: async (before, person) => {
      const said = await job.start(async (tools) => {
        await jobs.savePerson(before, person);
        setMade(null);
        if (wanted) setPreview(await jobs.previewPublication(wanted, tools));
        return `${person.identifier} is listed with that name; the sheets have been looked through again.`;
      });
      return said !== null;
    },
    decide: (doubt, takenOut, instead) => {
      void job.start(async () => {
        const { words, sentence, oneByOne } = doubt;
        const decision = { words, sentence: oneByOne ? sentence : "", takenOut, instead };
        await jobs.decidePublication(decision);
        setMade(null);
        setPreview(
          (before) =>
            before && {
              ...before,
              doubts: before.doubts.map((each) => (each === doubt ? { ...each, decision } : each)),
            },
        );
        return `“${words}” ${takenOut ? "is taken out" : "is left"}. That is kept on the sheet Published decisions.`;
      });
    },
    make: () => {
      if (wanted === null) return;
      void job.start(async (tools) => {
        const copy = await jobs.makePublication(wanted, tools);
        setMade(copy);
        return copy.opened
          ? "The copy is open as a new workbook. Read it through, and save it."
          : "The copy is ready to be saved. Read it through before it is published.";
      });
    },
  };
}
