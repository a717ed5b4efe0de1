"""What a person would do with pandas and openpyxl: read the returns, sort them by date, tint each agency, write one file.

Usage: python3 withPandas.py OUT.xlsx RETURN.xlsx...
"""

import os
import sys

import pandas
from openpyxl import load_workbook
from openpyxl.styles import Alignment, PatternFill

TINTS = ["DDEBF7", "E2EFDA", "FFF2CC", "FCE4D6", "EDEDED", "D9E1F2", "F8CBAD", "C6E0B4", "FFE699", "DBDBDB"]

out, *returns = sys.argv[1:]
frames = []
for path in returns:
    frame = pandas.read_excel(path, dtype=str, keep_default_na=False)
    frame.insert(0, "Agency", os.path.splitext(os.path.basename(path))[0])
    frames.append(frame)
every = pandas.concat(frames, ignore_index=True)
every["day"] = pandas.to_datetime(every["Date"], format="%d/%m/%Y")
every = every.sort_values(["day", "Time"], kind="stable").drop(columns="day")
every.to_excel(out, sheet_name="Integrated chronology", index=False, freeze_panes=(1, 1))

book = load_workbook(out)
sheet = book.active
fills = {
    agency: PatternFill("solid", fgColor=TINTS[place % len(TINTS)])
    for place, agency in enumerate(sorted(set(every["Agency"])))
}
wrap = Alignment(wrap_text=True, vertical="top")
for row in sheet.iter_rows(min_row=2):
    fill = fills[row[0].value]
    for cell in row:
        cell.fill = fill
        cell.alignment = wrap
sheet.auto_filter.ref = sheet.dimensions
book.save(out)
