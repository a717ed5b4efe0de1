import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PageProps } from "../pageProps";
import { NewTemplate } from "./NewTemplate";
import { TidyPaste } from "./TidyPaste";

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    "> *": { flexShrink: 0 },
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0, ...typographyStyles.subtitle1 },
});

/** Templates to send out, and a hand for whoever pastes records into one. */
export function TemplatesPage({ jobs }: PageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>Templates</h1>
      <NewTemplate jobs={jobs} />
      <TidyPaste jobs={jobs} />
    </main>
  );
}
