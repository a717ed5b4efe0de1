import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ToPublish } from "../../jobs/publication/publicationTypes";
import { Form } from "../shared/Form";
import { Notice } from "../shared/Notice";
import { Words } from "../shared/Words";

/** The sheets that go into the copy, and how exact its dates are. @param id for the button in the foot of the page */
export function WhatToPublish({
  id,
  sheets,
  busy,
  onLook,
}: {
  id: string;
  sheets: readonly { name: string; usual: boolean }[];
  busy: boolean;
  onLook: (wanted: ToPublish) => void;
}) {
  const [chosen, setChosen] = useState(() => sheets.filter(({ usual }) => usual).map(({ name }) => name));
  const [months, setMonths] = useState(false);
  const [problem, setProblem] = useState("");

  function choose(name: string, checked: boolean) {
    setChosen(
      sheets.map((each) => each.name).filter((each) => (each === name ? checked : chosen.includes(each))),
    );
  }

  function look() {
    setProblem(chosen.length === 0 ? "Choose a sheet." : "");
    if (chosen.length > 0) onLook({ sheets: chosen, months });
    return chosen.length > 0;
  }

  return (
    <Form id={id} submit={null} busy={busy} onSubmit={look}>
      <div role="group" aria-label="Sheets that are published">
        <Words>Sheets that are published</Words>
        {sheets.map(({ name }) => (
          <div key={name}>
            <Checkbox
              label={name}
              checked={chosen.includes(name)}
              onChange={(_, { checked }) => choose(name, checked === true)}
            />
          </div>
        ))}
      </div>
      {problem !== "" && <Notice intent="error">{problem}</Notice>}
      <Checkbox
        label="Exact dates become month and year"
        checked={months}
        onChange={(_, { checked }) => setMonths(checked === true)}
      />
    </Form>
  );
}
