"""What a child reports is bounded, and its lines of source are looked up in our own copy."""

from __future__ import annotations

from typing import Any

import msgpack
import numpy as np
import pytest

from logitlab.child.values import MAX_ITEMS, ValueFormatError, pack, unpack
from logitlab.mistakes import Evidence
from logitlab.replies import MAX_MESSAGE, MAX_NAME, error_of, outcome_of, problems_of, sources
from logitlab.student import Student
from logitlab.transport import Local
from logitlab.wire import Ended

OWN = sources(
    {"ex01_a": (["def f(x):\n    raise ValueError\f(x)\n"], False), "n": (["1", "2"], True)}
)
ERROR: dict[str, Any] = {"type": "ValueError", "message": "no", "own": True}
ERROR |= {"file": "ex01_a.py", "line": 2, "text": "forged"}
REPORT: dict[str, Any] = {"value": 1, "changed": [], "warnings": [], "seen": []}
REPORT |= {"requires_grad": False}


def test_files_are_known_by_the_names_that_children_give_them() -> None:
    """A file by its module, a cell by its number."""
    assert list(OWN) == ["ex01_a.py", "n.py, cell 1", "n.py, cell 2"]


def test_a_line_is_taken_from_our_copy() -> None:
    """Whatever the child says that the line is."""
    error = error_of(ERROR, OWN.get)
    assert (error.line, error.text, error.own) == (2, "raise ValueError\f(x)", True)
    assert "forged" not in str(error)


@pytest.mark.parametrize(
    "place",
    [
        {"line": 0},
        {"line": -1},
        {"line": 4},
        {"line": 10**30},
        {"line": True},
        {"line": 2.0},
        {"line": "2"},
        {"file": "/etc/passwd"},
        {"file": "../graders/test_ex01_a.py"},
        {"file": None},
        {"file": ["ex01_a.py"]},
    ],
    ids=str,
)
def test_a_place_that_is_not_there_is_none(place: dict[str, Any]) -> None:
    """A file of somebody else, or a line that the file has not."""
    error = error_of(ERROR | place, OWN.get)
    assert (error.file, error.line, error.text, error.own) == ("", 0, "", False)
    assert str(error) == "ValueError: no"


@pytest.mark.parametrize("report", [None, 1, [], {}, {"type": 1, "message": ""}, {"type": "x"}])
def test_an_error_that_is_none_is_unknown(report: object) -> None:
    """It still is one."""
    assert error_of(report, OWN.get).type == "unknown error"


def test_nothing_grows() -> None:
    """Names, messages, warnings and events are cut; too many of them are dropped."""
    long = "x" * 40_000
    error = error_of(ERROR | {"type": long, "message": long}, OWN.get)
    assert (len(error.type), len(error.message)) == (MAX_NAME, MAX_MESSAGE)
    assert str(error).endswith("… (line 2: raise ValueError\\x0c(x))")
    events = [{"loss": long, "width": [1] * 9999, "more": {"a": [long]}}] * 5000
    outcome = outcome_of(REPORT | {"warnings": [[long, long]] * 5000, "seen": events}, OWN.get)
    assert len(str(outcome.warnings)) < 20_000
    assert len(str(outcome.seen)) < 20_000
    assert len(problems_of({"problems": [ERROR] * 5000}, OWN.get)) == 20


@pytest.mark.parametrize(
    "wrong",
    [
        {"changed": [[0]]},
        {"changed": [[float("inf"), 1]]},
        {"changed": [[10**40, 1]]},
        {"changed": [[-1, 1]]},
        {"changed": {"0": 1}},
        {"changed": None},
        {"gradient": 1},
        {"warnings": [["only one"]]},
        {"warnings": [[1, 2]]},
        {"seen": [["loss"]]},
        {"seen": [{str(n): n for n in range(1000)}]},
        {"seen": {}},
        {"value": ...},
    ],
    ids=str,
)
def test_a_report_without_its_form_is_a_forgery(wrong: dict[str, Any]) -> None:
    """It ends the child, and is no exception of ours."""
    report = {key: value for key, value in (REPORT | wrong).items() if value is not ...}
    with pytest.raises(Ended):
        outcome_of(report, OWN.get)


def test_a_message_holds_so_many_things_at_most() -> None:
    """In all, not in each list: a megabyte of empty lists would be sixty of memory."""
    most: list[Any] = [[] for _ in range(MAX_ITEMS)]
    assert unpack(msgpack.packb(most)) == most
    for much in ([most] * 3, {"a": most, "b": most, "c": most}, [[[]] * (MAX_ITEMS // 2)] * 6):
        with pytest.raises(ValueFormatError):
            unpack(msgpack.packb(much))


def test_what_our_own_side_sends_is_read() -> None:
    """However many things there are, and whatever their kind."""
    for odd in (1j, (), [1], "x", {"a": 1}, object()):
        for many in ([odd] * 60_000, [[[odd] * 60_000] * 60_000], ({"a": [odd] * 60_000},) * 9):
            assert len(unpack(pack(many))) <= MAX_ITEMS


def test_tuples_within_tuples_are_not_copied_without_end() -> None:
    """Each is read from bytes of its own; all those bytes together are bounded."""
    value: Any = ("x" * 10_000,) * 600  # 6 MB
    data = msgpack.ExtType(2, msgpack.packb([value]))
    for _ in range(14):
        data = msgpack.ExtType(2, msgpack.packb([data]))
    with pytest.raises(ValueFormatError):
        unpack(msgpack.packb(data))
    assert unpack(pack((((1, 2), 3), 4))) == (((1, 2), 3), 4)


class Stranger:
    """A transport to somebody who is not imagined."""

    generation = 0

    def ask(self, request: bytes, resolve: Any = None) -> dict[str, Any]:
        raise AssertionError("nothing is asked here")

    def owned(self, file: str) -> str | None:
        return None


def test_results_that_do_not_fit_together_are_no_fault_of_ours() -> None:
    """A network that changes its shape is wrong; a grader that fails on a model is at fault."""
    gather = Evidence("f", lambda student: np.zeros(3) + np.zeros(2))
    outcome = gather.perform(Student(Stranger(), "ex01_a"))
    assert outcome.kind == "ended"
    assert "do not fit together" in outcome.words
    with pytest.raises(ValueError, match="broadcast"):
        gather.perform(Student(Local("ex01_a", {}, OWN.get), "ex01_a"))
