import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";

const darkPreferred = window.matchMedia("(prefers-color-scheme: dark)");

function onPreferenceChange(notify: () => void): () => void {
  darkPreferred.addEventListener("change", notify);
  return () => {
    darkPreferred.removeEventListener("change", notify);
  };
}

/** Whether a colour such as #1f1f1f is nearer to black than to white; null where it is not written like that. */
function isDark(colour: string | undefined): boolean | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!found) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Light or dark as Excel is; where Excel does not say, as the system is. Forced colours need nothing from here. */
export function PaneTheme({ children }: { children: ReactNode }) {
  const preference = useSyncExternalStore(onPreferenceChange, () => darkPreferred.matches);
  const dark = isDark(officeBackground()) ?? preference;
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
