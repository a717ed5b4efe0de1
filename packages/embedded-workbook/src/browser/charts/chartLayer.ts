import { CommandType, ICommandService } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type Scene,
  type SpreadsheetSkeleton,
  type Viewport,
} from "@univerjs/preset-sheets-core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "../../engine/book";
import { chartsOf, liveDrawing, type Chart, type LiveDrawing } from "../../engine/charts";
import { shownChart } from "../../engine/chartShown";
import { readChartDrawing } from "../../xlsx/read/chartDrawing";
import { chartName, chartPicture } from "./chartPicture";
import { toElement, type Box } from "./svg";

/** The parts of the grid that scroll apart from each other; without frozen panes, only the last is there. */
const PANES = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
] as const;

/** How long at least from one look at the cells of the charts to the next. */
const LOOK_MS = 200;

/** A chart with its picture, in each pane of the grid where a part of it may be. */
interface Hung {
  /** What the picture was made of. */
  sign: string;
  pictures: HTMLElement[];
}

/** How a chart is drawn: also one that is kept as its file has it, as far as that is understood. */
function drawingsOf(): (chart: Chart) => LiveDrawing | null {
  const ofFiles = new WeakMap<Chart, LiveDrawing | null>();
  return (chart) => {
    if (!("xml" in chart.drawn)) return chart.drawn;
    const known = ofFiles.get(chart);
    if (known !== undefined) return known;
    const drawing = readChartDrawing(chart.drawn.xml);
    const live = drawing && liveDrawing(chart.sheet, drawing);
    ofFiles.set(chart, live);
    return live;
  };
}

/** Where the cells of a chart are on the sheet, in pixels, headings included. */
function placeOf({ place }: Chart, skeleton: SpreadsheetSkeleton): Box | null {
  if (!place) return null;
  const from = skeleton.getNoMergeCellWithCoordByIndex(place.top, place.left);
  const to = skeleton.getNoMergeCellWithCoordByIndex(place.bottom, place.right);
  return { left: from.startX, top: from.startY, right: to.endX, bottom: to.endY };
}

/**
 * Draws the charts of the sheet that is shown over its cells, where they stay as it is scrolled, zoomed and changed. Univer has none. What a
 * person points at is the cells behind them.
 */
class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly panes = PANES.map(() => document.createElement("div"));
  private readonly hung = new Map<Chart, Hung>();
  private readonly drawingOf = drawingsOf();
  private isStale = true;
  private looked = 0;

  constructor(
    private readonly book: Book,
    private readonly scene: Scene,
    private readonly canvas: HTMLCanvasElement,
    private readonly skeletonNow: () => SpreadsheetSkeleton | null,
  ) {
    this.layer.className = "charts";
    this.layer.append(...this.panes);
  }

  /** To be called when something was changed that charts may show. */
  changed(): void {
    this.isStale = true;
  }

  /** Looks again at the charts and their cells, where it is time for it. */
  look(): void {
    const now = performance.now();
    if (!this.isStale || now - this.looked < LOOK_MS) return;
    // Univer puts its canvas into the page when it comes to it.
    if (!this.layer.isConnected) this.canvas.parentElement?.append(this.layer);
    this.isStale = false;
    this.looked = now;
    const skeleton = this.skeletonNow();
    const charts = skeleton ? chartsOf(this.book.activeSheet()) : [];
    for (const [chart, { pictures }] of this.hung) {
      if (charts.includes(chart)) continue;
      pictures.forEach((picture) => {
        picture.remove();
      });
      this.hung.delete(chart);
    }
    if (!skeleton) return;
    for (const chart of charts) this.hang(chart, skeleton);
    this.place();
  }

  private hang(chart: Chart, skeleton: SpreadsheetSkeleton): void {
    const drawing = this.drawingOf(chart);
    const place = placeOf(chart, skeleton);
    if (!drawing || !place) return;
    const shown = shownChart(drawing);
    const size = { width: place.right - place.left, height: place.bottom - place.top };
    const name = chartName(shown, chart.name, chart.altText);
    const sign = JSON.stringify([shown, size, name]);
    const before = this.hung.get(chart);
    if (before?.sign === sign) return;
    before?.pictures.forEach((picture) => {
      picture.remove();
    });
    const drawn = chartPicture(shown, size.width, size.height);
    const pictures = this.panes.map((pane) => {
      const picture = document.createElement("div");
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", name);
      picture.append(toElement(drawn));
      pane.append(picture);
      return picture;
    });
    this.hung.set(chart, { sign, pictures });
  }

  /** Puts everything where it belongs now: after each time that the grid was drawn. */
  place(): void {
    const skeleton = this.skeletonNow();
    if (!skeleton || this.hung.size === 0) return;
    const { scaleX, scaleY } = this.scene.getAncestorScale();
    const found = PANES.map((key) => this.scene.getViewport(key));
    const views = found.map((view) => (view?.isActive && view.width && view.height ? view : null));
    this.panes.forEach((pane, index) => {
      placePane(pane, views[index] ?? null);
    });
    for (const [chart, { pictures }] of this.hung) {
      const at = placeOf(chart, skeleton);
      pictures.forEach((picture, index) => {
        const view = views[index];
        if (!at || !view) {
          picture.hidden = true;
          return;
        }
        const left = (at.left - view.viewportScrollX) * scaleX - view.left;
        const top = (at.top - view.viewportScrollY) * scaleY - view.top;
        const [width, height] = [(at.right - at.left) * scaleX, (at.bottom - at.top) * scaleY];
        const isBeyond = left >= (view.width ?? 0) || top >= (view.height ?? 0);
        picture.hidden = isBeyond || left + width <= 0 || top + height <= 0;
        Object.assign(picture.style, {
          transform: `translate(${left}px, ${top}px)`,
          width: `${width}px`,
          height: `${height}px`,
        });
      });
      // A chart in several panes is one picture.
      const [first, ...others] = pictures.filter((picture) => !picture.hidden);
      first?.removeAttribute("aria-hidden");
      others.forEach((picture) => {
        picture.setAttribute("aria-hidden", "true");
      });
    }
  }

  end(): void {
    this.layer.remove();
  }
}

function placePane(pane: HTMLElement, view: Viewport | null): void {
  pane.hidden = !view;
  if (!view) return;
  const { left, top, width, height } = view;
  const pixels = (length: Viewport["width"]): string => `${length ?? 0}px`;
  Object.assign(pane.style, {
    left: pixels(left),
    top: pixels(top),
    width: pixels(width),
    height: pixels(height),
  });
}

/**
 * Shows the charts of a workbook on its page.
 * @returns `changed`, to be called when an add-in asked for something; `end`, when the workbook is closed
 */
export function showCharts(book: Book): { changed: () => void; end: () => void } {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  if (!render) return { changed: () => undefined, end: () => undefined };
  const { scene, engine } = render;
  const skeletons = render.with(SheetSkeletonManagerService);
  const canvas = engine.getCanvasElement();
  const layer = new ChartLayer(book, scene, canvas, () => skeletons.getCurrentSkeleton() ?? null);
  const heard = [
    book.injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id) layer.changed();
    }),
  ];
  const drawnAgain = [
    scene.afterRender$.subscribe(() => {
      layer.place();
    }),
    engine.endFrame$.subscribe(() => {
      layer.look();
    }),
  ];
  return {
    changed: () => {
      layer.changed();
    },
    end: () => {
      heard.forEach((one) => {
        one.dispose();
      });
      drawnAgain.forEach((one) => {
        one.unsubscribe();
      });
      layer.end();
    },
  };
}
