import { ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { z } from "zod";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Book } from "./book";
import type { Area } from "./contents";
import { stateFor } from "./featureState";
import type { Sheet } from "./sheet";
import { shiftedArea, type AreaShift } from "./shifts";

/** Something with a place on a sheet that goes where its cells go. */
export interface LiveArea {
  readonly sheet: Sheet;
  /** Null once all of its cells have been deleted. */
  place: Area | null;
}

const range = z.object({
  startRow: z.number(),
  endRow: z.number(),
  startColumn: z.number(),
  endColumn: z.number(),
});
const lineParams = z.object({ subUnitId: z.string(), range });
const blockParams = z.object({ range });

const LINES: Record<string, Pick<AreaShift, "kind" | "along">> = {
  [InsertRowMutation.id]: { kind: "insert", along: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", along: "rows" },
  [InsertColMutation.id]: { kind: "insert", along: "columns" },
  [RemoveColMutation.id]: { kind: "delete", along: "columns" },
};

const BLOCKS: Record<string, Pick<AreaShift, "kind" | "along">> = {
  [InsertRangeMoveDownCommand.id]: { kind: "insert", along: "rows" },
  [DeleteRangeMoveUpCommand.id]: { kind: "delete", along: "rows" },
  [InsertRangeMoveRightCommand.id]: { kind: "insert", along: "columns" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "delete", along: "columns" },
};

const SWEEP_AT = 1000;

/** The areas that something still refers to: they follow inserted and deleted cells, whoever inserts or deletes them. */
class LiveAreas {
  private areas = new Set<WeakRef<LiveArea>>();
  private sweepAt = SWEEP_AT;
  private readonly listeners = new Set<(sheet: Sheet, shift: AreaShift) => void>();

  constructor(private readonly book: Book) {
    book.injector.get(ICommandService).onCommandExecuted(({ id, params }) => this.follow(id, params));
  }

  add(area: LiveArea): void {
    if (this.areas.size >= this.sweepAt) {
      this.areas = new Set([...this.areas].filter((held) => held.deref()));
      this.sweepAt = Math.max(SWEEP_AT, this.areas.size * 2);
    }
    this.areas.add(new WeakRef(area));
  }

  /** Calls back after each shift of cells, so that what Univer does not hold can follow. */
  onShifted(listener: (sheet: Sheet, shift: AreaShift) => void): void {
    this.listeners.add(listener);
  }

  /** Moves everything that follows cells which were shifted. */
  shifted(sheet: Sheet, shift: AreaShift): void {
    for (const held of this.areas) {
      const area = held.deref();
      if (area?.sheet === sheet && area.place) {
        area.place = shiftedArea(area.place, shift);
      }
    }
    this.listeners.forEach((listener) => listener(sheet, shift));
  }

  private follow(id: string, params: unknown): void {
    const line = LINES[id];
    const block = BLOCKS[id];
    if (line) {
      const { subUnitId, range: moved } = lineParams.parse(params);
      const sheet = this.book.sheetById(subUnitId);
      const rows = line.along === "rows";
      const area = {
        top: rows ? moved.startRow : 0,
        bottom: rows ? moved.endRow : MAX_ROWS - 1,
        left: rows ? 0 : moved.startColumn,
        right: rows ? MAX_COLUMNS - 1 : moved.endColumn,
      };
      if (sheet) {
        this.shifted(sheet, { ...line, area });
      }
    } else if (block) {
      const parsed = blockParams.safeParse(params);
      if (parsed.success) {
        const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = parsed.data.range;
        this.shifted(this.book.activeSheet(), { ...block, area: { top, bottom, left, right } });
      }
    }
  }
}

/** The live areas of a workbook. */
export const liveAreas = stateFor((book: Book) => new LiveAreas(book));
