import { Badge, Button, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState } from "react";
import { Fold } from "../shared/Fold";
import { counted } from "../shared/words";
import { FixPreview } from "./FixPreview";
import { hasFix, type QueryGroup } from "./groupQueries";
import { QueryItem, type QueryActions } from "./QueryItem";

const useStyles = makeStyles({
  badge: { marginLeft: tokens.spacingHorizontalS },
  list: { padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  all: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

const COLOURS: Record<QueryGroup["level"], NonNullable<BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  note: "informative",
};

/** The queries of one rule, folded away until they are wanted. */
export function QueryGroupList({
  group,
  busy,
  actions,
}: {
  group: QueryGroup;
  busy: boolean;
  actions: QueryActions;
}) {
  const styles = useStyles();
  const [previewing, setPreviewing] = useState(false);
  const fixable = group.queries.filter(hasFix);
  const fixAll = fixable.length > 1 && (
    <div className={styles.all}>
      {previewing ? (
        <FixPreview
          queries={fixable}
          onFix={() => {
            setPreviewing(false);
            actions.fix(fixable);
          }}
          onCancel={() => {
            setPreviewing(false);
          }}
        />
      ) : (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setPreviewing(true);
          }}
        >
          Fix all {fixable.length}…
        </Button>
      )}
    </div>
  );
  return (
    <Fold
      summary={
        <>
          {group.name}
          <Badge className={styles.badge} appearance="tint" color={COLOURS[group.level]}>
            {counted(group.queries.length, group.level, `${group.level}s`)}
          </Badge>
        </>
      }
      above={fixAll}
      items={group.queries}
      listClass={styles.list}
    >
      {(query) => <QueryItem key={query.key} query={query} busy={busy} actions={actions} />}
    </Fold>
  );
}
