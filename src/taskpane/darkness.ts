/** Where light and dark come from. */
interface Surroundings {
  /** The background of Excel's panes, such as #1f1f1f; undefined where Excel does not say. */
  background: () => string | undefined;
  /** The system's preference for dark. */
  system: Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener">;
  window: Pick<Window, "addEventListener" | "removeEventListener">;
}

/** Whether the pane is to be dark, in the form that React subscribes to. */
export interface Darkness {
  isDark: () => boolean;
  subscribe: (notify: () => void) => () => void;
}

/**
 * Dark as Excel is; where Excel does not say, as the system is. Excel tells an add-in of no change (the event for it is
 * Outlook's) and may go on giving the colour that it had when the pane was opened. So where Excel and the system agreed then,
 * Excel is taken to follow the system; where they did not, Excel has a theme of its own and keeps it.
 */
export function darkness({ background, system, window }: Surroundings): Darkness {
  const atFirst = isDarkColour(background());
  const follows = atFirst === system.matches;
  return {
    isDark: () => {
      const now = isDarkColour(background());
      return now === null || (now === atFirst && follows) ? system.matches : now;
    },
    subscribe: (notify) => {
      system.addEventListener("change", notify);
      // Excel's options lie outside the pane: whoever has changed the theme there comes back to it.
      window.addEventListener("focus", notify);
      return () => {
        system.removeEventListener("change", notify);
        window.removeEventListener("focus", notify);
      };
    },
  };
}

/** Whether a colour such as #1f1f1f is nearer to black than to white; null where it is not written like that. */
function isDarkColour(colour: string | undefined): boolean | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!found) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
