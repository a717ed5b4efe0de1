import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ReturnListed } from "../../jobs/returns/returnTypes";
import { usePaneHere } from "../shared/paneHere";
import { Section } from "../shared/Section";
import { ReturnsList } from "./ReturnsList";
import type { ReturnChanges } from "./useReturnChange";

const useStyles = makeStyles({
  many: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  toCome: { listStyleType: "none", margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * The returns in the workbook by what they need: to look at, to merge, merged, and the agencies that have not sent theirs. Groups of
 * none are left out. What was looked at stays where it is until it is merged, so that nothing moves under the hand.
 * @param beside a button in the line of the first heading
 */
export function ReturnGroups({
  returns,
  beside,
  ...list
}: {
  returns: readonly ReturnListed[];
  beside: ReactNode;
  busy: boolean;
  changes: ReturnChanges;
  onShow: (sheet: string) => void;
}) {
  const styles = useStyles();
  const { standing } = usePaneHere();
  const [looked, setLooked] = useState<ReadonlySet<number>>(new Set());
  const asking = returns.filter((one) => asks(one) && !looked.has(one.number));
  if (asking.length > 0) setLooked(new Set([...looked, ...asking.map(({ number }) => number)]));
  const isLooked = (one: ReturnListed): boolean => !one.merged && (asks(one) || looked.has(one.number));
  const groups = [
    { heading: "To look at", members: returns.filter(isLooked) },
    { heading: "To merge", members: returns.filter((one) => !one.merged && !isLooked(one)) },
    { heading: "Merged", members: returns.filter(({ merged }) => merged) },
  ].filter(({ members }) => members.length > 0);
  const toCome = standing?.toCome ?? [];
  return (
    <>
      {groups.map(({ heading, members }, index) => (
        <Section
          key={heading}
          heading={<Counted words={heading} many={members.length} />}
          beside={index === 0 ? beside : undefined}
        >
          <ReturnsList returns={members} {...list} />
        </Section>
      ))}
      {toCome.length > 0 && (
        <Section heading={<Counted words="Still to come" many={toCome.length} />}>
          <p className={styles.toCome}>{toCome.join(" · ")}</p>
        </Section>
      )}
    </>
  );
}

/** Whether a person has to say something of it before its entries are what they should be. */
function asks({ problem, mayReplace }: ReturnListed): boolean {
  return problem !== undefined || mayReplace.length > 0;
}

function Counted({ words, many }: { words: string; many: number }) {
  return (
    <>
      {words} <span className={useStyles().many}>{many}</span>
    </>
  );
}
