import { Checkbox, Field } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../shared/Notice";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import type { MergeQuestions } from "./useMerge";

/** Returns that seem to belong to another review: they come in only where the reviewer says that they belong here. */
export function OtherReviews({
  sentences,
  questions: { allowed, allow, timesUnanswered },
}: {
  sentences: readonly string[];
  questions: MergeQuestions;
}) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (timesUnanswered > 0) section.current?.querySelector("input")?.focus();
  }, [timesUnanswered]);
  return (
    <section ref={section} aria-label="Another review">
      <Notice
        intent="warning"
        title={`${counted(sentences.length, "return seems", "returns seem")} to belong to another review`}
      >
        <SentenceList sentences={sentences} />
        If one does not belong here, press Cancel and delete its sheet.
      </Notice>
      <Field
        {...(timesUnanswered > 0 &&
          !allowed && {
            validationMessage: "Tick this to merge, or press Cancel. Nothing was merged.",
          })}
      >
        <Checkbox
          checked={allowed}
          label={
            sentences.length === 1
              ? "It belongs to this review, so merge it"
              : "They belong to this review, so merge them"
          }
          onChange={(_, { checked }) => allow(checked === true)}
        />
      </Field>
    </section>
  );
}
