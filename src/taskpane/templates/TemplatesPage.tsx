import { makeStyles, tokens } from "@fluentui/react-components";
import type { PageProps } from "../pageProps";
import { PageFrame } from "../shared/PageFrame";
import { NewTemplate } from "./NewTemplate";
import { TidyPaste } from "./TidyPaste";

const useStyles = makeStyles({
  page: { height: "100%" },
  sections: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** Templates to send out, and a hand for whoever pastes records into one. */
export function TemplatesPage({ jobs }: PageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <PageFrame heading="Templates" foot={null}>
        <div className={styles.sections}>
          <NewTemplate jobs={jobs} />
          <TidyPaste jobs={jobs} />
        </div>
      </PageFrame>
    </main>
  );
}
