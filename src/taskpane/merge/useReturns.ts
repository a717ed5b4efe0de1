import { useCallback, useEffect, useReducer, useState } from "react";
import type { AddResult, ReturnJobs, ReturnListed } from "../../jobs/returns/returnTypes";
import type { AnswersRead } from "../../jobs/queries/queryTypes";
import type { FileGiven } from "../../jobs/shared/fileGiven";
import type { Progress } from "../../jobs/shared/progress";
import { failureOf, type Failure } from "../shared/failure";

export interface Returns {
  /** Null until the workbook has been read for the first time. */
  list: ReturnListed[] | null;
  /** Where adding files stands; null when none are being added. */
  adding: Progress | null;
  /** Files that were left out, with the reason, of the last time files were added. */
  refused: AddResult["refused"];
  /** What is unusual about returns that came in, the last time files were added. */
  warnings: readonly string[];
  /** What answered query sheets brought, the last time files were added. */
  answers: readonly AnswersRead[];
  failure: Failure | null;
  /** Reads the workbook again: people add and delete sheets without telling the pane. */
  readAgain: () => void;
  /** Gives null where the job itself failed. */
  add: (files: File[]) => Promise<AddResult | null>;
  closeNotices: () => void;
}

async function fileGiven(file: File): Promise<FileGiven> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The returns in the workbook: read when the pane opens, after files were added, and whenever it is asked for. */
export function useReturns(jobs: ReturnJobs): Returns {
  const [list, setList] = useState<ReturnListed[] | null>(null);
  const [adding, setAdding] = useState<Progress | null>(null);
  const [refused, setRefused] = useState<AddResult["refused"]>([]);
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const [answers, setAnswers] = useState<readonly AnswersRead[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, readAgain] = useReducer((times: number) => times + 1, 0);

  useEffect(() => {
    let outdated = false;
    jobs.listReturns().then(
      (found) => {
        if (!outdated) setList(found);
      },
      (error: unknown) => {
        if (outdated) return;
        setList((before) => before ?? []);
        setFailure(failureOf(error, "The workbook could not be read.", "Nothing in it was changed."));
      },
    );
    return () => {
      outdated = true;
    };
  }, [jobs, reading]);

  const add = useCallback(
    async (files: File[]) => {
      setRefused([]);
      setWarnings([]);
      setAnswers([]);
      setFailure(null);
      setAdding({ step: "Reading the files", done: 0, of: files.length });
      try {
        const result = await jobs.addReturns(await Promise.all(files.map(fileGiven)), setAdding);
        setRefused(result.refused);
        setWarnings(result.warnings ?? []);
        setAnswers(result.answers ?? []);
        return result;
      } catch (error) {
        const safe = "Sheets that were already in the workbook are as they were.";
        setFailure(failureOf(error, "The files could not be added.", safe));
        return null;
      } finally {
        setAdding(null);
        readAgain();
      }
    },
    [jobs],
  );

  const closeNotices = useCallback(() => {
    setRefused([]);
    setWarnings([]);
    setAnswers([]);
    setFailure(null);
  }, []);

  return { list, adding, refused, warnings, answers, failure, readAgain, add, closeNotices };
}
