"""Grade the graders: try each on everything that is known to be right or wrong.

The reference must get full points in silence and the stub be not attempted; every mistake, alone
and in pairs, must lose points and be named; right solutions in other styles must get full points
in silence; every check must be able to fail; mutants of the reference must be caught.
Exit status: 0 all holds, 1 something does not, 2 unusable arguments.
"""

from __future__ import annotations

import argparse
import os
import sys
import textwrap
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from logitlab.proofs import Proof, Report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab verify`."""
    parser.add_argument("exercises", nargs="*", metavar="EXERCISE", help="all, unless named")
    parser.add_argument("--full", action="store_true", help="try every pair of mistakes")
    parser.add_argument("--page", type=Path, metavar="FILE", help="write the matrix as a page")
    parser.add_argument("--matrix", action="store_true", help="print checks x mistakes")
    parser.add_argument("--root", type=Path, help="the project; default: found upwards")


def run(args: argparse.Namespace) -> int:
    """Verify, print what fails, return the exit status."""
    root = args.root or find_root(Path.cwd())
    exercises = choose(root, args.exercises)
    reports = sorted(prove_all(root, exercises, args.full), key=lambda report: report.exercise)
    for report in reports:
        show(report, matrix=args.matrix)
    if args.page:
        args.page.write_text(page(reports), encoding="utf-8")
    failures = sum(len(report.failures) for report in reports)
    tried = sum(sum(report.tried.values()) for report in reports)
    graders = f"{len(reports)} grader{'' if len(reports) == 1 else 's'}"
    print(f"{graders}, {tried} trials, {failures} failures")
    return 1 if failures else 0


def find_root(start: Path) -> Path:
    """Return the nearest folder upwards that holds graders and reference."""
    for folder in (start, *start.parents):
        if next((folder / "graders").glob("test_ex[0-9][0-9]_*.py"), None):
            return folder
    raise ValueError(f"{start}: no graders/ here or above; run this inside the project")


def choose(root: Path, names: Sequence[str]) -> list[str]:
    """Return the exercises named, whole or by prefix; all if none is."""
    known = [p.stem.removeprefix("test_") for p in sorted((root / "graders").glob("test_ex*.py"))]
    for name in names:
        if not any(stem.startswith(name) for stem in known):
            raise ValueError(f"{name}: no such exercise; there are {', '.join(known)}")
    return [stem for stem in known if not names or any(stem.startswith(n) for n in names)]


def prove_all(root: Path, exercises: Sequence[str], full: bool) -> Iterator[Report]:
    """Prove graders on all cores, telling progress as each is done."""
    jobs = min(len(exercises), len(os.sched_getaffinity(0)) if _has_affinity() else 2)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        running = {pool.submit(prove, root, name, full): name for name in exercises}
        for number, future in enumerate(as_completed(running), 1):
            name = running[future]
            print(f"[{number}/{len(exercises)}] {name}", file=sys.stderr)
            yield future.result()


def _has_affinity() -> bool:
    return hasattr(os, "sched_getaffinity")


def prove(root: Path, exercise: str, full: bool) -> Report:
    """Prove one grader."""
    import torch

    torch.set_num_threads(1)
    return Proof(root, exercise, full).run()


def show(report: Report, matrix: bool) -> None:
    """Print what was tried on one grader, and what failed."""
    tried = ", ".join(f"{count} {what}" for what, count in report.tried.items())
    print(f"{'✗' if report.failures else '✓'} {report.exercise}")
    print(textwrap.fill(tried, 88, initial_indent="    ", subsequent_indent="    "))
    for failure in report.failures:
        print(f"    {failure}")
    if matrix:
        for mistake, failing in report.matrix.items():
            marks = "".join("✗" if check in failing else "·" for check in report.checks)
            print(f"    {marks}  {mistake}")


def page(reports: Sequence[Report]) -> str:
    """Return the page of the docs: which check fails for which mistake."""
    lines = [
        "# Which check catches which mistake",
        "",
        "Written by `logitlab verify --page docs/verify.md`. A cross: the check fails for a",
        "submission that makes this mistake and no other. Each is explained on the page of",
        "[all mistakes](mistakes.md).",
    ]
    for report in reports:
        lines += ["", f"## {report.exercise}", ""]
        tried = ", ".join(f"{count} {what}" for what, count in report.tried.items())
        lines += [f"Tried: {tried}; {len(report.failures)} failures.", ""]
        checks = [check.removeprefix("test_").replace("_", " ") for check in report.checks]
        lines += [f"{number}. {check}" for number, check in enumerate(checks, 1)]
        numbers = [str(number) for number in range(1, len(checks) + 1)]
        lines += ["", f"| mistake | {' | '.join(numbers)} |", "|---" + "|:-:" * len(checks) + "|"]
        for mistake, failing in report.matrix.items():
            cells = ["✗" if check in failing else "" for check in report.checks]
            lines.append(f"| `{mistake}` | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
