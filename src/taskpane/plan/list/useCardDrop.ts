import { useRef, useState, type DragEvent } from "react";

/** What a card is carried as; text and files that are dragged over the board are left alone. */
const CARD = "application/x-case-review-action";

export interface CardDrop {
  /** The column that a card is held over; null where there is none. */
  over: string | null;
  /** Makes a card one that can be dragged with the mouse. */
  card: (ref: string) => { draggable: true; onDragStart: (event: DragEvent) => void };
  /** Lets cards be dropped on a column. */
  column: (name: string) => {
    onDragEnter: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Dragging cards between columns with the mouse, beside the menu that does the same by keyboard. */
export function useCardDrop(onDrop: (ref: string, column: string) => void): CardDrop {
  const [over, setOver] = useState<string | null>(null);
  // Every element in a column sends an enter and a leave of its own.
  const depth = useRef(0);
  const holdsCard = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(CARD);
  return {
    over,
    card: (ref) => ({
      draggable: true,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.setData(CARD, ref);
        dataTransfer.effectAllowed = "move";
      },
    }),
    column: (name) => ({
      onDragEnter: (event) => {
        if (!holdsCard(event)) return;
        depth.current = over === name ? depth.current + 1 : 1;
        setOver(name);
      },
      onDragOver: (event) => {
        if (!holdsCard(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
      },
      onDragLeave: (event) => {
        if (!holdsCard(event) || over !== name) return;
        depth.current -= 1;
        if (depth.current === 0) setOver(null);
      },
      onDrop: (event) => {
        if (!holdsCard(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(null);
        onDrop(event.dataTransfer.getData(CARD), name);
      },
    }),
  };
}
