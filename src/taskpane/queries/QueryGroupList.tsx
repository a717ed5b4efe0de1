import { Button, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import { FoldedList } from "../shared/FoldedList";
import { counted } from "../shared/sentenceParts";
import { FixPreview } from "./FixPreview";
import { hasFix, type QueryGroup } from "./groupQueries";
import { QueryItem } from "./QueryItem";
import type { QueryActions } from "./useQueries";

const useStyles = makeStyles({
  all: { paddingBottom: tokens.spacingVerticalS },
});

const COLOURS: Record<QueryGroup["level"], NonNullable<BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  note: "informative",
};

/** The queries of one rule, folded away until they are wanted. */
export function QueryGroupList({ group, actions }: { group: QueryGroup; actions: QueryActions }) {
  const fixable = group.queries.filter(hasFix);
  return (
    <FoldedList
      summary={group.name}
      count={counted(group.queries.length, group.level, `${group.level}s`)}
      colour={COLOURS[group.level]}
      above={fixable.length > 1 && <FixAll queries={fixable} actions={actions} />}
      items={group.queries}
    >
      {(query) => <QueryItem key={query.key} query={query} actions={actions} />}
    </FoldedList>
  );
}

/** Fixes all queries of a rule at once, after a look at what would change. */
function FixAll({ queries, actions }: { queries: readonly QueryListed[]; actions: QueryActions }) {
  const styles = useStyles();
  const [previewing, setPreviewing] = useState(false);
  return (
    <div className={styles.all}>
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
