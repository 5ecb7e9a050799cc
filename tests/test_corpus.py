"""The corpus is as large and as varied as is promised; `logitlab verify` grades all of it."""

from collections import Counter
from pathlib import Path

import pytest

from logitlab.grader import Grader, collect
from logitlab.proofs import expected

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"
GRADERS = collect(ROOT / "graders")


@pytest.mark.parametrize("grader", GRADERS, ids=lambda grader: grader.exercise)
def test_right_solutions_in_twelve_styles(grader: Grader) -> None:
    """At least twelve right files an exercise, no two with the same code."""
    texts = {p.read_bytes() for p in (CORPUS / grader.exercise / "right").glob("*.py")}
    assert len(texts) >= 12


@pytest.mark.parametrize("grader", GRADERS, ids=lambda grader: grader.exercise)
def test_headers_name_functions_and_mistakes_that_exist(grader: Grader) -> None:
    """A header with a typing error would expect what no grader can say."""
    models = grader.models
    for path in sorted((CORPUS / grader.exercise).rglob("*.py")):
        mistakes, notes = expected(path.read_text(encoding="utf-8", errors="replace"))
        assert path.parent.name != "wrong" or mistakes, path.name
        named = [(f, name) for f, names in mistakes.items() for name in names] + sorted(notes)
        for function, name in named:
            assert function in models.models, path.name
            known = {assumption.mistake for assumption in models.known(function)}
            assert name == "?" or name in known, f"{path.name}: {function}: {name}"


def test_size_of_the_corpus() -> None:
    """At least 300 wrong submissions, pairs among them, and 30 ideas outside the catalogue."""
    kinds = Counter(path.parent.name for path in CORPUS.rglob("*.py"))
    assert kinds["wrong"] >= 300
    assert kinds["unknown"] >= 30
    pairs = 0
    for path in CORPUS.rglob("wrong/*.py"):
        mistakes, _ = expected(path.read_text(encoding="utf-8", errors="replace"))
        pairs += any(len(names) > 1 for names in mistakes.values())
    assert pairs >= 100
