import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { darkness } from "./darkness";

/** Light or dark as Excel and the system are. Forced colours need nothing from here: style sheets follow them. */
export function PaneTheme({ children }: { children: ReactNode }) {
  // Made when the pane is shown, not when the file is read: only then does Office say how Excel looks.
  const [{ isDark, subscribe }] = useState(() =>
    darkness({
      background: officeBackground,
      system: window.matchMedia("(prefers-color-scheme: dark)"),
      window,
    }),
  );
  const dark = useSyncExternalStore(subscribe, isDark);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      {children}
    </FluentProvider>
  );
}

/** The pane's background in Excel; undefined outside Excel and in versions that do not say. */
function officeBackground(): string | undefined {
  const context: Partial<Office.Context> | undefined = Office.context;
  const theme: Partial<Office.OfficeTheme> | undefined = context.officeTheme;
  return theme?.bodyBackgroundColor;
}
