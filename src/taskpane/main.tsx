import "./schemasNotCompiled";
import { createRoot } from "react-dom/client";
import { jobsInExcel } from "../jobs/inExcel";
import { pressPlace } from "../jobs/ribbon/pressedButton";
import { App } from "./App";
import { paneHere, todayHere } from "./clock";
import { OutsideExcel } from "./OutsideExcel";
import { watchPressesAt } from "./ribbon/watchPresses";

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  const { host } = await Office.onReady();
  // Then oldBrowser.ts has said why there is no pane.
  if (place.hasAttribute("data-too-old")) return;
  const root = createRoot(place);
  if (new URLSearchParams(location.search).get("window") === "timeline") {
    const { timelineInOfficeWindow } = await import(
      /* webpackChunkName: "timelineWindow" */ "./timeline/inOfficeWindow"
    );
    root.render(timelineInOfficeWindow());
    return;
  }
  const here = paneHere();
  const inExcel = host === Office.HostType.Excel;
  root.render(
    inExcel ? (
      <App
        jobs={jobsInExcel(todayHere, here)}
        today={todayHere}
        watchPresses={watchPressesAt(pressPlace(here.now))}
      />
    ) : (
      <OutsideExcel />
    ),
  );
}

void start();
