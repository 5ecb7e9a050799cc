"""The folder of results: one JSON file for each submission, and a list of all else there was."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from logitlab.candidate import Found
from logitlab.result import Result
from logitlab.roster import Matches
from logitlab.tables import harmless
from logitlab.text import shown

LISTED = "listed.csv"


class ResultsFolder:
    """Writes results as they come; `names` are the names of all submissions that there are."""

    def __init__(self, folder: Path, names: Iterable[str]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.files: dict[str, str] = {}
        taken: set[str] = set()
        for name in names:
            stem = plain = file_stem(name)
            number = 2
            while stem.casefold() in taken:
                stem, number = f"{plain}-{number}", number + 1
            taken.add(stem.casefold())
            self.files[name] = f"{stem}.json"

    def write(self, result: Result) -> None:
        """Write one result; a reader never finds half of it, nor an old one after it."""
        data = result.to_json()
        path = self.folder / self.files[result.submission]
        try:  # to read one is ten times as quick as to write it
            if json.loads(path.read_bytes()) == data:
                return
        except (OSError, ValueError):
            pass
        text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
        partial = path.with_suffix(f".{os.getpid()}.partial")
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)

    def write_listed(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Write what is no result, as a CSV of kind, what and reason."""
        with (self.folder / LISTED).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["kind", "what", "reason"])
            writer.writerows(
                [kind, harmless(what), harmless(reason)] for kind, what, reason in rows
            )


def file_stem(name: str) -> str:
    """Return a file name for a submission's name, the same on every system."""
    kept = "".join(c if c.isalnum() or c in "-_. @+[]()" else "_" for c in name)
    return kept.strip(". ")[:150] or "_"


def listed(found: Found, matches: Matches | None) -> list[tuple[str, str, str]]:
    """Return all that is no result, as kind, what and reason: nothing is dropped silently."""
    rows = [
        (kind, shown(item.where), shown(item.reason))
        for kind, items in [
            ("unreadable", found.unreadable),
            ("duplicate", found.duplicates),
            ("ignored", found.ignored),
        ]
        for item in items
    ]
    if matches is not None:
        rows += [("missing", p.label, "on the roster, no submission") for p in matches.missing]
        rows += [("unknown", shown(name), "not on the roster") for name in matches.unowned]
        rows += [("roster", shown(problem), "") for problem in matches.problems]
    return rows
