import { Button, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import { Buttons } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { TextForm } from "../shared/TextForm";
import { useFocusBack } from "../shared/useFocusBack";
import { Words } from "../shared/Words";
import { hasFix, isOpen, type QueryGroup } from "./groupQueries";
import { QueryItem } from "./QueryItem";
import type { QueryActions } from "./useQueries";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere", padding: "2px 6px 2px 0" },
  all: { paddingBottom: tokens.spacingVerticalS },
});

const COLOURS: Record<QueryGroup["level"], NonNullable<BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  note: "informative",
};

/**
 * The queries of one rule, folded away until they are wanted.
 * @param led how often a person was led to one of them
 */
export function QueryGroupList({
  group,
  actions,
  led,
}: {
  group: QueryGroup;
  actions: QueryActions;
  led: number;
}) {
  const fixable = group.queries.filter(hasFix);
  const open = group.queries.filter(isOpen);
  return (
    <FoldedList
      summary={group.name}
      count={countOf(group, open.length)}
      colour={COLOURS[group.level]}
      above={
        <>
          {fixable.length > 1 && <FixAll queries={fixable} actions={actions} />}
          {open.length > 1 && <DismissAll queries={open} actions={actions} />}
        </>
      }
      led={led}
      items={group.queries}
    >
      {(query) => <QueryItem key={query.key} query={query} actions={actions} />}
    </FoldedList>
  );
}

/** "9 warnings"; "7 of 9 warnings" once some were fixed. */
function countOf({ queries, level }: QueryGroup, open: number): string {
  const all = counted(queries.length, level, `${level}s`);
  return open === queries.length || open === 0 ? all : `${String(open)} of ${all}`;
}

/** Dismisses all queries of a rule at once, with one reason. */
function DismissAll({ queries, actions }: { queries: readonly QueryListed[]; actions: QueryActions }) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const place = useFocusBack(asking);
  return (
    <div ref={place} className={styles.all}>
      {asking ? (
        <TextForm
          label={`Why can all ${String(queries.length)} be dismissed?`}
          missing="Write a reason. It is kept with each query."
          submit={`Dismiss ${String(queries.length)}`}
          onSubmit={(reason) => {
            close();
            actions.dismiss(queries, reason);
          }}
          onCancel={close}
        />
      ) : (
        <Button size="small" disabledFocusable={actions.busy} onClick={() => setAsking(true)}>
          Dismiss all {queries.length}…
        </Button>
      )}
    </div>
  );
}

/** Fixes all queries of a rule at once, after a look at what would change. */
function FixAll({ queries, actions }: { queries: readonly QueryListed[]; actions: QueryActions }) {
  const styles = useStyles();
  const [previewing, setPreviewing] = useState(false);
  const place = useFocusBack(previewing);
  return (
    <div ref={place} className={styles.all}>
      {previewing ? (
        <FixPreview
          queries={queries}
          onFix={() => {
            setPreviewing(false);
            actions.fix(queries);
          }}
          onCancel={() => setPreviewing(false)}
        />
      ) : (
        <Button size="small" disabledFocusable={actions.busy} onClick={() => setPreviewing(true)}>
          Fix all {queries.length}…
        </Button>
      )}
    </div>
  );
}

/** What "Fix all" would write, cell by cell, before it is done. */
function FixPreview({
  queries,
  onFix,
  onCancel,
}: {
  queries: readonly QueryListed[];
  onFix: () => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  return (
    <Section
      level={3}
      name="What would be fixed"
      heading={`${String(queries.length)} cells would change`}
      takesFocus
      boxed
    >
      <ScrollBox name="The cells">
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>Where</th>
              <th className={styles.cell}>Now</th>
              <th className={styles.cell}>After</th>
            </tr>
          </thead>
          <tbody>
            {queries.map(({ key, agency, row, written, fix }) => (
              <tr key={key}>
                <td className={styles.cell}>
                  {agency}, row {row}
                </td>
                <td className={styles.cell}>{written}</td>
                <td className={styles.cell}>{fix}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Words>The sheets as they were received are not changed.</Words>
      <Buttons>
        <Button appearance="primary" size="small" onClick={onFix}>
          Fix {queries.length} cells
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </Buttons>
    </Section>
  );
}
