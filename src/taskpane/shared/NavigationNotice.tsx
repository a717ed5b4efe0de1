import { makeStyles, tokens } from "@fluentui/react-components";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { Navigation } from "./useNavigation";

const useStyles = makeStyles({
  // It must be on the page before there is something to say, and takes no room until then.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
});

/** Where the last press did not lead to the place in the workbook, why. */
export function NavigationNotice({ navigation: { message, failure, reset } }: { navigation: Navigation }) {
  const styles = useStyles();
  return (
    <>
      {failure && <FailureNotice failure={failure} onClose={reset} />}
      <div role="status" className={styles.status}>
        {message !== "" && <Notice intent="info">{message}</Notice>}
      </div>
    </>
  );
}
