"""Measure logitlab against other tools and against the floor; write the tables of README.md.

`--quick` only tries whether all works; `--full` adds 5000 submissions. With `--only PART` (may be
repeated) the other tables stay as they are. Everything is measured in one run on one machine:
believe the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import parts
from measure import machine
from parts import Bench

README = Path(__file__).with_name("README.md")


def main() -> None:
    """Run the parts, write each table as it is known."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [part.__name__ for part in parts.PARTS]
    parser.add_argument("--quick", action="store_true", help="few submissions; writes nothing")
    parser.add_argument("--full", action="store_true", help="5000 submissions as well")
    parser.add_argument("--only", action="append", choices=names, help="this part alone")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="logitlab-bench-") as folder:
        bench = Bench(Path(folder), args.quick, args.full)
        tables = {"machine": parts.table(("", ""), machine())}
        for part in parts.PARTS:
            if not args.only or part.__name__ in args.only:
                print(f"{part.__name__} ...", file=sys.stderr, flush=True)
                tables[part.__name__] = part(bench)
                print(tables[part.__name__], flush=True)
                if not args.quick:  # as soon as it is known: a later part may fail
                    text = written(README.read_text(encoding="utf-8"), tables)
                    README.write_text(text, encoding="utf-8")


def written(text: str, tables: dict[str, str]) -> str:
    """Return a text with tables put between their marks."""
    for name, rows in tables.items():
        begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        head, _, rest = text.partition(begin)
        _, found, tail = rest.partition(end)
        if not found:
            raise SystemExit(f"{README}: no marks {begin.strip()} and {end}; add them")
        text = f"{head}{begin}{rows}\n{end}{tail}"
    return text


if __name__ == "__main__":
    main()
