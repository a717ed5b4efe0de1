import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Buttons } from "../shared/Buttons";
import { OneOf } from "../shared/OneOf";
import { Section } from "../shared/Section";
import { Words } from "../shared/Words";
import type { ViewActions } from "./useViews";

/** Extracts by key theme, and the narrative of all themes. */
export function ThemeSection({
  themes,
  actions: { busy, makeExtract, makeNarrative },
}: {
  themes: readonly string[];
  actions: ViewActions;
}) {
  const [chosen, setChosen] = useState("");
  const theme = themes.includes(chosen) ? chosen : (themes[0] ?? "");
  return (
    <Section heading="By key theme">
      {themes.length === 0 ? (
        <Words>
          No entry has a key theme yet. Write themes in the Key theme column of the chronology, separated by a
          semicolon where there are several.
        </Words>
      ) : (
        <>
          <OneOf label="Theme" options={themes} value={theme} onValue={setChosen} />
          <Buttons>
            <Button disabledFocusable={busy} onClick={() => makeExtract(theme)}>
              Make a theme extract
            </Button>
            <Button disabledFocusable={busy} onClick={makeNarrative}>
              Make the narrative of all themes
            </Button>
          </Buttons>
        </>
      )}
    </Section>
  );
}
