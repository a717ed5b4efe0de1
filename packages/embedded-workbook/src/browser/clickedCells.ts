import {
  HoverManagerService,
  IRenderManagerService,
  SheetSkeletonManagerService,
  Vector2,
} from "@univerjs/preset-sheets-core";
import { areaAddress } from "../engine/address";
import type { Book } from "../engine/book";
import { PIXELS_PER_POINT } from "../engine/sizes";
import { eventsOf, EventType } from "../protocol/events";

/** The button of the mouse that a person clicks with; a finger has the same number. */
const LEFT = 0;

/**
 * Tells add-ins of the cells that a person clicks (Worksheet.onSingleClicked): where in the cell, in points from its left and its top.
 * @returns ends it
 */
export function tellClicks(book: Book): () => void {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  if (!render) return () => undefined;
  const { scene } = render;
  const skeletons = render.with(SheetSkeletonManagerService);
  const hover = book.injector.get(HoverManagerService);
  let pressed = "";
  const nameOf = ({ subUnitId, row, col }: { subUnitId: string; row: number; col: number }): string =>
    `${subUnitId} ${row} ${col}`;
  const heard = [
    hover.currentPointerDownCell$.subscribe((at) => {
      pressed = at.event.button === LEFT ? nameOf(at) : "";
    }),
    hover.currentPointerUpCell$.subscribe((at) => {
      const { row, col, subUnitId, event } = at;
      const cell = skeletons.getCurrentSkeleton()?.getNoMergeCellWithCoordByIndex(row, col);
      // Who lets go over another cell has selected several.
      if (!cell || nameOf(at) !== pressed) return;
      const view = scene.getActiveViewportByCoord(Vector2.FromArray([event.offsetX, event.offsetY]));
      const { scaleX, scaleY } = scene.getAncestorScale();
      eventsOf(book).emit(EventType.WorksheetSingleClicked, subUnitId, {
        worksheetId: subUnitId,
        address: areaAddress({ top: row, bottom: row, left: col, right: col }),
        offsetX: (event.offsetX / scaleX + (view?.viewportScrollX ?? 0) - cell.startX) / PIXELS_PER_POINT,
        offsetY: (event.offsetY / scaleY + (view?.viewportScrollY ?? 0) - cell.startY) / PIXELS_PER_POINT,
      });
    }),
  ];
  return () => {
    heard.forEach((one) => {
      one.unsubscribe();
    });
  };
}
