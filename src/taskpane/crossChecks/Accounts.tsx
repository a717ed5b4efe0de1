import { makeStyles, tokens } from "@fluentui/react-components";
import { Words } from "../shared/Words";
import { accountsIn } from "./accountsIn";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  side: {
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

/** What each entry of a cross-check says, side by side where there is room. */
export function Accounts({ text }: { text: string }) {
  const styles = useStyles();
  const accounts = accountsIn(text);
  if (accounts === null) return <Words fromCell>{text}</Words>;
  return (
    <div className={styles.sides}>
      {accounts.map(({ who, words }) => (
        <div key={`${who} ${words}`} className={styles.side}>
          <Words small>{who}</Words>
          <Words fromCell>{words}</Words>
        </div>
      ))}
    </div>
  );
}
