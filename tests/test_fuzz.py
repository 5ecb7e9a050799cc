"""A few of the random submissions and replies of fuzz.py; `make fuzz` runs many."""

from __future__ import annotations

import random
import sys

import fuzz
import msgpack
import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="student code is run confined")
def test_submissions() -> None:
    """Bytes, trees, notebooks and archives that nobody would hand in are opened and graded."""
    with fuzz.zygote() as zygote:
        kinds: list[str] = []
        numbers = iter(range(24))
        assert not fuzz.run(
            "submission", numbers, lambda n: kinds.append(fuzz.submission(n, 7, zygote))
        )
    assert len(kinds) == 24
    assert len(set(kinds)) > 1, "not all of them are beyond reading"


def test_replies() -> None:
    """Replies that no child of ours would send are outcomes, in checks and in diagnoses."""
    counts: list[int] = []
    enough = fuzz.until(lambda: sum(counts) > 500)
    assert not fuzz.run("replies", enough, lambda n: counts.append(fuzz.replies(n, 7)))


def test_mutations_are_some(capsys: pytest.CaptureFixture[str]) -> None:
    """Most of what is said to be changed is; and a case that fails is reported by its number."""
    rng = random.Random(1)
    data = b"def softmax(logits):\n    return logits\n"
    assert len({fuzz.mutated_bytes(rng, data) for _ in range(50)} - {data}) > 40
    trees = {fuzz.mutated_tree(rng, fuzz.sources()[0][1]) for _ in range(20)}
    assert len(trees) > 10
    exercise, grader = next(iter(fuzz.graders().items()))
    local = fuzz.Local(exercise, {}, grader.models.owned)
    reply = msgpack.packb({"value": [1, 2.0, "x"] * 9, "changed": [], "warnings": [], "seen": []})
    mutating = fuzz.Mutating(rng, local, 1.0)
    assert len({mutating.mutated(reply) for _ in range(50)}) > 30

    def fails_at_two(number: int) -> None:
        assert number != 2

    assert fuzz.run("case", [1, 2, 3], fails_at_two) == ["case:2"]
    assert "AssertionError" in capsys.readouterr().out
