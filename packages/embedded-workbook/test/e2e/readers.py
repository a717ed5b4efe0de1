"""Prints what openpyxl finds in workbooks, as JSON: python3 readers.py FILE…"""

import json
import sys

import openpyxl


def is_named_by_link(cell):
    """openpyxl gives an empty cell with a hyperlink the link's place as its value."""
    return cell.hyperlink is not None and cell.value == (cell.hyperlink.target or cell.hyperlink.location)


def found(path):
    formulas = openpyxl.load_workbook(path)
    names = list(formulas.defined_names) + [name for sheet in formulas.worksheets for name in sheet.defined_names]
    return {
        "sheets": [f"{sheet.title} {sheet.sheet_state}" for sheet in formulas.worksheets],
        "cells": sorted(
            f"{sheet.title}!{cell.coordinate} {'formula' if cell.data_type == 'f' else 'value'}"
            for sheet in formulas.worksheets
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None and not is_named_by_link(cell)
        ),
        "names": sorted(names),
        "tables": sorted(table for sheet in formulas.worksheets for table in sheet.tables),
        "merges": sorted(f"{sheet.title}!{area}" for sheet in formulas.worksheets for area in sheet.merged_cells.ranges),
        "formats": sorted(
            f"{sheet.title}!{area.sqref}"
            for sheet in formulas.worksheets
            for area in sheet.conditional_formatting
            for _ in area.rules
        ),
        "validations": sorted(
            f"{sheet.title}!{rule.sqref} {rule.type}"
            for sheet in formulas.worksheets
            for rule in sheet.data_validations.dataValidation
        ),
    }


print(json.dumps([found(path) for path in sys.argv[1:]]))
