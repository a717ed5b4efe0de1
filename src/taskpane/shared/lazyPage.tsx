import { Spinner } from "@fluentui/react-components";
import { useEffect, useReducer, useState, type ComponentType } from "react";
import { JobPage } from "./JobPage";
import { Notice } from "./Notice";
import type { PageProps } from "./pageProps";

/**
 * A page that is in a file of its own, which is loaded when the page is opened for the first time, so that the pane itself stays small.
 * @param heading of the page, while it is on its way
 * @param load gives the page; it must stay the same function
 */
export function lazyPage(
  heading: string,
  load: () => Promise<ComponentType<PageProps>>,
): ComponentType<PageProps> {
  return function LazyPage(props: PageProps) {
    const [found, setFound] = useState<{ Page: ComponentType<PageProps> } | null>(null);
    const [failed, setFailed] = useState(false);
    const [tries, again] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      load().then(
        (Page) => setFound({ Page }),
        () => setFailed(true),
      );
    }, [tries]);
    if (found) return <found.Page {...props} />;
    return (
      <JobPage heading={heading}>
        {failed ? (
          <Notice
            intent="error"
            title="This page did not load."
            action={{
              words: "Try again",
              busy: false,
              run: () => {
                setFailed(false);
                again();
              },
            }}
          >
            Nothing in the workbook was changed. Check the internet connection, then try again.
          </Notice>
        ) : (
          <Spinner size="small" label="Loading" />
        )}
      </JobPage>
    );
  };
}
