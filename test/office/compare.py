"""Compares a table with the JSON beside it, read by Python alone: nothing of the project's own code.

Usage: compare.py KIND table.json table.file     KIND: csv, excel-csv, r-csv2, xlsx, parquet
Prints one line of JSON: rows and cells compared, and the first differences.
"""

import csv
import json
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def unguard(cell):
    """The rule of the data page: one apostrophe in front was put there."""
    return cell[1:] if cell.startswith("'") else cell


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file)), unguard, float


def read_excel_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";")), unguard, lambda cell: float(cell.replace(",", "."))


def read_csv2(path):
    """As R's read.csv2 does: a column is numbers if all of it is, else text; NA and empty numbers are missing."""
    rows, _, number = read_excel_csv(path)
    for name in rows[0] if rows else ():
        column = [row[name] for row in rows]
        known = [cell for cell in column if cell not in ("", "NA")]
        try:
            numbers = [number(cell) for cell in known]
        except ValueError:
            continue
        values = iter(numbers)
        for row, cell in zip(rows, column):
            row[name] = next(values) if cell not in ("", "NA") else ""
    return rows, unguard, as_number


def as_number(cell):
    if not isinstance(cell, float):
        raise ValueError(f"no number: {cell}")
    return cell


def read_xlsx(path):
    with zipfile.ZipFile(path) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        strings = ["".join(item.itertext()) for item in shared.findall(f"{MAIN}si")]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet2.xml"))
    lines = []
    for row in sheet.iter(f"{MAIN}row"):
        line = {}
        for cell in row.findall(f"{MAIN}c"):
            if cell.find(f"{MAIN}f") is not None:
                raise ValueError(f"formula in {cell.get('r')}")
            value = cell.findtext(f"{MAIN}v")
            column = cell.get("r").rstrip("0123456789")
            line[column] = strings[int(value)] if cell.get("t") == "s" else float(value)
        lines.append(line)
    header = lines[0]
    return [{name: line.get(at, "") for at, name in header.items()} for line in lines[1:]], str, as_number


def read_parquet(path):
    from pyarrow import parquet

    rows = parquet.read_table(path).to_pylist()
    return [{name: "" if cell is None else cell for name, cell in row.items()} for row in rows], str, float


def differs(expected, cell, text, number):
    if expected is None:
        return cell != ""
    if isinstance(expected, str):
        return not isinstance(cell, str) or text(cell) != expected
    try:
        return number(cell) != expected
    except ValueError:
        return True


READERS = {
    "csv": read_csv,
    "excel-csv": read_excel_csv,
    "r-csv2": read_csv2,
    "xlsx": read_xlsx,
    "parquet": read_parquet,
}


def main(kind, json_path, path):
    with open(json_path, encoding="utf-8") as file:
        expected = json.load(file)
    rows, text, number = READERS[kind](path)
    found = [
        f"row {at + 1} {name}: {row.get(name)!r}, not {value!r}"
        for at, (row, right) in enumerate(zip(rows, expected))
        for name, value in right.items()
        if differs(value, row.get(name, ""), text, number)
    ]
    if len(rows) != len(expected):
        found.insert(0, f"{len(rows)} rows, not {len(expected)}")
    cells = sum(len(row) for row in expected)
    print(json.dumps({"rows": len(rows), "cells": cells, "differences": found[:20]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
