import type { Answer, Form, FormPart } from "./form";

/** A row of a form on its sheet, in its four columns. */
export type FormLine =
  | { kind: "section"; text: string }
  | { kind: "text"; text: string }
  | {
      kind: "field";
      label: string;
      help: string;
      value: string;
      answer: Answer;
      lines: number;
      optional: boolean;
      /** Rows for further paragraphs below it. */
      more: number;
    }
  /** A further paragraph of the field above. */
  | { kind: "more"; last: boolean }
  /** A heading spans as many columns as it says. */
  | {
      kind: "headings";
      cells: readonly { text: string; span: number }[];
      /** The columns of the table below that a person is asked to fill in; none for one that may stay empty, and for checks. */
      asked: readonly number[];
    }
  | { kind: "check"; text: string; answers: readonly Answer[] }
  | {
      kind: "row";
      texts: readonly string[];
      answers: readonly Answer[];
      lines: number;
    };

/** A form row by row; its sections are numbered. */
export function linesOf(form: Form): FormLine[] {
  let sections = 0;
  return form.parts.flatMap((part) =>
    part.kind === "section"
      ? [{ kind: "section" as const, text: `${(sections += 1)}  ${part.text}` }]
      : linesOfPart(part),
  );
}

function linesOfPart(part: Exclude<FormPart, { kind: "section" }>): FormLine[] {
  switch (part.kind) {
    case "text":
      return [part];
    case "field": {
      const { label, help = "", value, answer = "text", lines = 1, more = 0, optional = false } = part;
      return [
        { kind: "field", label, help, value: value ?? "", answer, lines, optional, more },
        ...Array.from({ length: more }, (_row, index): FormLine => ({
          kind: "more",
          last: index === more - 1,
        })),
      ];
    }
    case "checks": {
      const [check, answered, who] = part.headings;
      const cells = [
        { text: check, span: 2 },
        { text: answered, span: 1 },
        { text: who, span: 1 },
      ];
      return [
        { kind: "headings", cells, asked: [] },
        ...part.checks.map((text): FormLine => ({ kind: "check", text, answers: part.answers })),
      ];
    }
    case "table": {
      const { columns, rows = [], emptyRows, lines = 1, optional = false } = part;
      const { asked = columns.map((_column, index) => index) } = part;
      const answers = columns.map(({ answer = "text" }) => answer);
      const empty = Array.from({ length: emptyRows }, (): string[] => []);
      return [
        {
          kind: "headings",
          cells: columns.map(({ heading }) => ({ text: heading, span: 1 })),
          asked: optional ? [] : asked,
        },
        ...[...rows, ...empty].map((texts): FormLine => ({ kind: "row", texts, answers, lines })),
      ];
    }
  }
}
