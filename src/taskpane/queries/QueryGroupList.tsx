import { Badge, Button, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../shared/words";
import { FixPreview } from "./FixPreview";
import { hasFix, type QueryGroup } from "./groupQueries";
import { QueryItem, type QueryActions } from "./QueryItem";

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { marginLeft: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  all: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** More than this at once is slow to draw and longer than anybody reads. */
const AT_A_TIME = 50;

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
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(AT_A_TIME);
  const [previewing, setPreviewing] = useState(false);
  const fixable = group.queries.filter(hasFix);
  const rest = group.queries.length - shown;
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {group.name}
        <Badge className={styles.badge} appearance="tint" color={COLOURS[group.level]}>
          {counted(group.queries.length, group.level, `${group.level}s`)}
        </Badge>
      </summary>
      {open && (
        <>
          {fixable.length > 1 && (
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
          )}
          <ul className={styles.list}>
            {group.queries.slice(0, shown).map((query) => (
              <QueryItem key={query.key} query={query} busy={busy} actions={actions} />
            ))}
          </ul>
          {rest > 0 && (
            <Button
              size="small"
              onClick={() => {
                setShown(shown + AT_A_TIME);
              }}
            >
              Show {Math.min(rest, AT_A_TIME)} more
            </Button>
          )}
        </>
      )}
    </details>
  );
}
