"""Write the symptoms of all mistakes on public inputs, from the graders.

    python -m logitlab.symptoms_sync            write src/logitlab/symptoms/
    python -m logitlab.symptoms_sync --check    only say what is out of date, and exit with 1

Public inputs are those that a grader declares: `PUBLIC = {"softmax": [(scores,), ...]}`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from logitlab.grader import Grader, collect
from logitlab.mistakes import NOTHING, Assumptions
from logitlab.outcome import Outcome
from logitlab.symptoms import encode, fits, observed, outcome_to_json

__all__ = ["symptoms_of", "written"]

HERE = Path(__file__).resolve().parent


def symptoms_of(grader: Grader) -> dict[str, Any]:
    """Return the symptoms of a grader's mistakes, by function."""
    found: dict[str, Any] = {}
    for function, calls in grader.public.items():
        wants = [_want(args, grader.models.models[function].how.seen) for args in calls]
        asked = {
            "calls": [
                {"args": [encode(arg) for arg in args], "want": want}
                for args, want in zip(calls, wants, strict=True)
            ]
        }
        found[function] = _entry(grader, function, asked)
    facts = _public_facts(grader)
    models = grader.models.models
    for function, wanted in facts.items():
        family = models[function].family
        beside = {
            name: other
            for name, other in facts.items()
            if family and name != function and models[name].family == family
        }
        found[function] = _entry(grader, function, {"facts": wanted, "beside": beside})
    return found


def _public_facts(grader: Grader) -> dict[str, Any]:
    facts: dict[str, Any] = getattr(grader.module, "PUBLIC_FACTS", {})
    return facts


def _entry(grader: Grader, function: str, asked: dict[str, Any]) -> dict[str, Any]:
    """Return what the right code and each mistake make of what is asked."""
    how = grader.models.models[function].how
    table: dict[str, int] = {}
    right = _outcomes(grader, function, NOTHING, asked)
    entry: dict[str, Any] = {
        "how": {k: list(v) if isinstance(v, tuple) else v for k, v in vars(how).items()},
        **asked,
        "right": _indices(right, table),
        "mistakes": {},
    }
    notes = grader.models.notes(function)
    made = {
        assumption: _outcomes(grader, function, frozenset([assumption]), asked)
        for assumption in grader.models.known(function)
    }
    # What looks like right code, also with something superfluous in it, says nothing.
    innocent = [right, *(got for assumption, got in made.items() if assumption.mistake in notes)]
    if "facts" in asked:
        entry["notes"] = [_indices(one, table) for one in innocent[1:]]
    for assumption, got in made.items():
        like_right = any(fits(got, one, right, how) for one in innocent)
        if like_right or any(_untold(outcome) for outcome in got):
            continue
        forms = entry["mistakes"].setdefault(assumption.mistake, [])
        form = _indices(got, table)
        if form not in forms:
            forms.append(form)
    entry["outcomes"] = [json.loads(text) for text in table]
    entry["inseparable"] = [list(pair) for pair in getattr(grader.module, "INSEPARABLE", ())]
    return entry


def _want(args: Sequence[Any], seen: bool) -> dict[str, Any]:
    """Ask for the gradient by a first argument that is a tensor of floats."""
    first = args[0]
    tensor = type(first).__module__.startswith("torch") and first.is_floating_point()
    return {**({"gradient": [0]} if tensor else {}), **({"seen": True} if seen else {})}


def _outcomes(
    grader: Grader, function: str, assumed: Assumptions, asked: dict[str, Any]
) -> list[Outcome]:
    student = grader.models.subject(assumed, function).student
    with student.aside():
        return observed(student, function, asked)


def _untold(outcome: Outcome) -> bool:
    """Whether an outcome is none that a plain process could have: a call that never ends."""
    return outcome.kind in ("ended", "missing")


def _indices(outcomes: Sequence[Outcome], table: dict[str, int]) -> list[int]:
    """Number outcomes, the same ones with the same number."""
    return [table.setdefault(json.dumps(outcome_to_json(o)), len(table)) for o in outcomes]


def written(symptoms: dict[str, Any]) -> str:
    """Return the text of a file of symptoms: one outcome and one mistake on a line."""
    lines = []
    for function, entry in symptoms.items():
        parts = [
            f'  "how": {json.dumps(entry["how"])}',
            f'  "inseparable": {json.dumps(entry["inseparable"])}',
            f'  "calls": [\n{_rows(entry["calls"])}\n  ]'
            if "calls" in entry
            else f'  "facts": {json.dumps(entry["facts"])},\n'
            f'  "beside": {json.dumps(entry["beside"])},\n'
            f'  "notes": {json.dumps(entry["notes"])}',
            f'  "right": {json.dumps(entry["right"])}',
            '  "mistakes": {\n'
            + ",\n".join(f'   "{k}": {json.dumps(v)}' for k, v in entry["mistakes"].items())
            + "\n  }",
            f'  "outcomes": [\n{_rows(entry["outcomes"])}\n  ]',
        ]
        lines.append(f' "{function}": {{\n' + ",\n".join(parts) + "\n }")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _rows(items: Sequence[Any]) -> str:
    return ",\n".join(f"   {json.dumps(item)}" for item in items)


def main() -> int:
    """Write or check; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m logitlab.symptoms_sync", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--graders", type=Path, default=HERE.parents[1] / "graders")
    parser.add_argument("--out", type=Path, default=HERE / "symptoms")
    args = parser.parse_args()
    stale = []
    for grader in collect(args.graders):
        if not grader.public and not _public_facts(grader):
            continue
        text = written(symptoms_of(grader))
        path = args.out / f"{grader.exercise}.json"
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if not args.check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for path in stale:
        print(f"{path}: {'out of date; run make sync' if args.check else 'written'}")
    return 1 if stale and args.check else 0


if __name__ == "__main__":
    sys.exit(main())
