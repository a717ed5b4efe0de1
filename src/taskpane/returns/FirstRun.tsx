import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { PageId } from "../pageId";
import { usePaneHere } from "../shared/paneHere";
import { Section } from "../shared/Section";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  drop: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  ways: { display: "flex", flexDirection: "column" },
  way: {
    justifyContent: "space-between",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  words: { display: "block", minWidth: 0, flexGrow: 1 },
  name: { display: "block" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const OTHER_WAYS: readonly { page: PageId; name: string; hint: string }[] = [
  { page: "review", name: "Set up the review first", hint: "Reference, period, people, agencies" },
  {
    page: "templates",
    name: "I am filling in my agency’s return",
    hint: "A template, and a check before you send it",
  },
  { page: "plan", name: "I only keep an action plan", hint: "From recommendations in any layout" },
];

/** What a workbook without returns says: three sentences on what this is, and other ways to begin than the two in the foot. */
export function FirstRun() {
  const styles = useStyles();
  const { go } = usePaneHere();
  return (
    <>
      <Words>Bring the agencies’ returns together into one integrated chronology.</Words>
      <Words>
        See what to ask each agency, where they disagree and what is missing, and turn recommendations into an
        action plan.
      </Words>
      <Words>Nothing leaves this workbook, and every return stays as it was received.</Words>
      <div className={styles.drop}>
        <Words small>You can also drop the files here: Excel, Word or CSV.</Words>
      </div>
      <Section heading="Other ways to begin">
        <div className={styles.ways}>
          {OTHER_WAYS.map(({ page, name, hint }) => (
            <Button
              key={page}
              appearance="subtle"
              className={styles.way}
              icon={<ChevronRightRegular />}
              iconPosition="after"
              onClick={() => go(page)}
            >
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.hint}>{hint}</span>
              </span>
            </Button>
          ))}
        </div>
      </Section>
    </>
  );
}
