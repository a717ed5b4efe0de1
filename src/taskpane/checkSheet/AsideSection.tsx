import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetChecked } from "../../jobs/queries/queryTypes";
import { BeforeAndAfter } from "../shared/BeforeAndAfter";
import { Buttons } from "../shared/Buttons";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";

const SHOWN = 60;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text);

/** Rows that were pasted one column to the side: the first of them before and after, and the button that moves them. */
export function AsideSection({
  aside,
  busy,
  onMove,
}: {
  aside: NonNullable<SheetChecked["aside"]>;
  busy: boolean;
  onMove: () => void;
}) {
  const [open, setOpen] = useState(false);
  const { rows, to, under, headings, before, after, canMove } = aside;
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const which =
    rows.length === 1
      ? `Row ${String(first)}`
      : `${counted(rows.length, "row", "rows")}, from ${String(first)} to ${String(last)},`;
  return (
    <Section heading="Pasted one column to the side" boxed>
      <Words>
        {which} {rows.length === 1 ? "seems" : "seem"} to have been pasted one column too far to the {to}: the
        dates stand under “{under}”.
      </Words>
      {!canMove && (
        <Words>
          A cell in the way holds something, so they are not moved from here. Move them on the sheet: cut, and
          paste one column to the {to === "right" ? "left" : "right"}.
        </Words>
      )}
      {open ? (
        <>
          <ScrollBox name={`Row ${String(first)}, before and after`}>
            <BeforeAndAfter
              headings={["Column", "Now", "After"]}
              rows={headings.map((what, index) => ({
                what,
                before: cut(before[index] ?? ""),
                after: cut(after[index] ?? ""),
              }))}
            />
          </ScrollBox>
          <Buttons>
            <Button size="small" disabledFocusable={busy} onClick={onMove}>
              Move {counted(rows.length, "row", "rows")}
            </Button>
            <Button size="small" onClick={() => setOpen(false)}>
              Leave {rows.length === 1 ? "it" : "them"}
            </Button>
          </Buttons>
        </>
      ) : (
        canMove && (
          <Buttons>
            <Button size="small" onClick={() => setOpen(true)}>
              See {rows.length === 1 ? "it" : "them"} moved…
            </Button>
          </Buttons>
        )
      )}
    </Section>
  );
}
