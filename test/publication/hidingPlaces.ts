/** Puts names and numbers into every place of a workbook that no cell shows. What is put there contains "Quorra" or "Tarrick". */
export async function hideEverywhere(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const hidden = workbook.worksheets.add("Quorra hidden");
  hidden.getRange("A1:B2").values = [
    ["Quorra Tarrick", "14 Tarrick Lane"],
    ["Ms Tarrick", "tarrick@example.com"],
  ];
  hidden.tables.add("A1:B2", true).name = "QuorraTable";
  hidden.visibility = "Hidden";
  const deep = workbook.worksheets.add("Quorra very hidden");
  deep.getRange("A1").values = [["Quorra was here"]];
  deep.visibility = "VeryHidden";

  const sheet = workbook.worksheets.getItem("Integrated chronology");
  const table = workbook.tables.getItem("IntegratedChronology");
  const body = table.getDataBodyRange();
  sheet.comments.add(body.getCell(0, 8), "Ask Quorra about this");
  body.getCell(1, 8).dataValidation.rule = { list: { inCellDropDown: true, source: "Quorra,Tarrick" } };
  body.getCell(1, 8).dataValidation.prompt = {
    showPrompt: true,
    title: "Quorra",
    message: "Ms Tarrick said so",
  };
  const rule = body.getColumn(8).conditionalFormats.add("ContainsText");
  rule.textComparison.format.font.color = "#6B0F0A";
  rule.textComparison.rule = { operator: "Contains", text: "Tarrick" };
  workbook.names.add("QuorraTarrick", "Quorra Tarrick", "Tarrick");
  body.getCell(2, 8).hyperlink = {
    address: "https://example.com/Quorra",
    screenTip: "Quorra's page",
    textToDisplay: "See the page of the school.",
  };
  const chart = sheet.charts.add("ColumnClustered", hidden.getRange("A1:B2"), "Auto");
  chart.title.text = "Quorra by month";
  const { properties } = workbook;
  properties.author = "Danuta Tarrick";
  properties.title = "Quorra Tarrick chronology";
  properties.keywords = "Tarrick";
  properties.custom.add("Subject", "Quorra");
  workbook.customXmlParts.add('<case xmlns="urn:case">Quorra</case>');
  workbook.settings.add("Quorra", "Tarrick");
  sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "Quorra Tarrick";
  sheet.getRange("ZZ1").values = [["Tarrick far away"]];
  sheet.getRange("ZZ:ZZ").columnHidden = true;
  const last = body.getLastRow();
  last.getCell(0, 17).values = [["Tarrick in a hidden row"]];
  last.rowHidden = true;
  table.columns.add(undefined, undefined, "Quorra's own column");
  await context.sync();
}
