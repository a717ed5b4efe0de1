import { useState } from "react";

/** A text on its way into a cell: what is typed is kept until the cell says it, or something else that the person has not seen. */
export interface Draft {
  text: string;
  setText: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * What a person types into a field that is written when it is left.
 * @param value what the cell holds
 * @param onLeave called with the text where it is another than the cell's; gives false where it cannot be written as it is
 */
export function useDraft(value: string, onLeave: (text: string) => boolean): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [isIn, setIn] = useState(false);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (!isIn) setDraft(null);
  }
  return {
    text: draft ?? value,
    setText: setDraft,
    onFocus: () => setIn(true),
    onBlur: () => {
      setIn(false);
      if (draft === null) return;
      if (draft.trim() === value.trim()) setDraft(null);
      else onLeave(draft.trim());
    },
  };
}
