import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanNotice } from "../../jobs/plan/planTypes";
import { itemLook } from "../shared/itemLook";

const useStyles = makeStyles({
  item: {
    ...itemLook,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
});

/** One thing to look at, with the way to its cell. */
export function NoticeItem({
  notice: { ref, message, sheet, address },
  onShow,
}: {
  notice: PlanNotice;
  onShow: (sheet: string, address: string) => void;
}) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span>
        {ref !== "" && `${ref}: `}
        {message}
      </span>
      {address !== "" && (
        <Button
          size="small"
          aria-label={`Show ${ref === "" ? "the cell" : ref}, ${address}`}
          onClick={() => {
            onShow(sheet, address);
          }}
        >
          Show
        </Button>
      )}
    </li>
  );
}
