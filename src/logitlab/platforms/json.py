"""All results as one JSON document, a list in order of name; see docs/result-schema.md.

    logitlab export json RESULTS                     on the screen
    logitlab export json RESULTS --out results.json  in a file

Exit status: 0 done; 3 done, but something was not graded.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from logitlab.addressed import results_at, ungraded
from logitlab.tables import write_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export json`."""
    parser.add_argument("results", type=Path, metavar="RESULTS", help="from logitlab grade --out")
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: the screen")


def run(args: argparse.Namespace) -> int:
    """Write the document."""
    results = results_at(args.results)
    data = [result.to_json() for result in results]
    text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    if args.out:
        write_whole(args.out, text)
        print(f"wrote {len(results)} submissions to {args.out}")
    else:
        sys.stdout.write(text)
    return 3 if any(map(ungraded, results)) else 0
