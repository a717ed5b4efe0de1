import type { TemplateJobs } from "../../../src/jobs/templates/templateJobs";

/** Templates and Tidy paste as the pane meets them; `asked` gets every call. */
export function scriptedTemplates(asked: string[]): TemplateJobs {
  const change = {
    row: 14,
    column: 8,
    address: "H14",
    from: "12/03/19",
    to: "12/03/2019",
    write: 43536,
    kind: "date",
    why: "The text 12/03/19 becomes a real date.",
  } as const;
  return {
    async makeTemplate({ template, agency }) {
      asked.push(`makeTemplate ${template} ${agency}`);
      return Promise.resolve({ sheets: ["Chronology", "Guidance"], stood: false });
    },
    async listForms() {
      const empty = [
        { label: "CCTV was looked at and kept", address: "C34" },
        { label: "Reviewed on", address: "B58" },
      ];
      const title = "Record of serious incident";
      return Promise.resolve([{ sheet: title, title, answers: 31, empty }]);
    },
    async watchForms() {
      return Promise.resolve(() => Promise.resolve());
    },
    async fitFormToPages(sheet) {
      asked.push(`fitFormToPages ${sheet}`);
      return Promise.resolve(2);
    },
    async previewTidyPaste() {
      asked.push("previewTidyPaste");
      return Promise.resolve({ sheet: "Police", changes: [change] });
    },
    async tidyPaste(sheet) {
      asked.push(`tidyPaste ${sheet ?? ""}`);
      return Promise.resolve({ sheet: "Police", changes: [change] });
    },
    async undoTidyPaste() {
      asked.push("undoTidyPaste");
      return Promise.resolve({ sheet: "Police", restored: 1, left: [] });
    },
  };
}
