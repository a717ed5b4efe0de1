import "./schemasNotCompiled";
import { createRoot } from "react-dom/client";
import { jobsInExcel } from "../jobs/inExcel";
import { App } from "./App";
import { paneHere, todayHere } from "./clock";
import { OutsideExcel } from "./OutsideExcel";

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  const { host } = await Office.onReady();
  // Then oldBrowser.ts has said why there is no pane.
  if (place.hasAttribute("data-too-old")) return;
  const root = createRoot(place);
  const inExcel = host === Office.HostType.Excel;
  root.render(
    inExcel ? <App jobs={jobsInExcel(todayHere, paneHere())} today={todayHere} /> : <OutsideExcel />,
  );
}

void start();
