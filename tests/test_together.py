"""Requests that are sent together are answered as if each had been asked alone."""

from __future__ import annotations

from collections.abc import Iterator

import msgpack
import pytest
import torch

from logitlab.child import executor
from logitlab.handles import StudentError
from logitlab.sandbox import Zygote
from logitlab.student import Student
from logitlab.together import Together
from logitlab.transport import Local, Remote
from logitlab.wire import Channel

NAME = "ex06_multiclass_net"
CODE = """
import time, torch
def build(size):
    return torch.nn.Sequential(torch.nn.Linear(size, 3), torch.nn.Dropout())
def number(size):
    return 3.5
def slow(size):
    end = time.process_time() + 0.25
    while time.process_time() < end:
        pass
    return size
def leave(size):
    import os
    os._exit(0)
"""
INPUTS = torch.ones(2, 4)


@pytest.fixture(scope="module")
def zygote() -> Iterator[Zygote]:
    """A process that forks children."""
    with Zygote(with_torch=True) as zygote:
        yield zygote


@pytest.fixture
def remote(zygote: Zygote) -> Iterator[Remote]:
    """A child that runs `CODE`."""
    remote = Remote(zygote, {NAME: ([CODE], False)})
    remote.open(NAME)
    yield remote
    remote.close()


def here() -> Student:
    """A student in this process."""
    functions: dict[str, object] = {}
    exec(CODE, functions)
    return Student(Local(NAME, functions, lambda name: None), NAME)


@pytest.mark.parametrize("place", ["here", "child"])
def test_answers_are_those_of_single_requests(place: str, remote: Remote) -> None:
    """A network that is made, called with several seeds and asked for its parameters."""
    student = here() if place == "here" else Student(remote, NAME)
    ask = Together(student)
    made = ask.call(student.build, 4)
    calls = [ask.call(made.handle("module"), INPUTS, seed=seed) for seed in range(3)]
    registered = ask.parameters(made.handle("module"))
    alone = student.build(4)
    for seed, call in enumerate(calls):
        assert torch.equal(call.outcome.value, alone.attempt(INPUTS, seed=seed).value)
    for mine, its in zip(registered.parameters, alone.parameters(), strict=True):
        assert mine.name == its.name
        assert torch.equal(mine.value, its.value)


def test_what_is_no_network_is_not_called(remote: Remote) -> None:
    """Requests that take a result for a network fail by themselves."""
    student = Student(remote, NAME)
    ask = Together(student)
    made = ask.call(student.number, 4)
    call = ask.call(made.handle("module"), INPUTS)
    assert made.outcome.value == 3.5
    assert call.outcome.kind == "raised"
    assert student.number(1) == 3.5


def test_each_has_the_time_of_one(remote: Remote) -> None:
    """A dozen calls that take more time in all than one may take."""
    student = Student(remote, NAME)
    ask = Together(student)
    calls = [ask.call(student.slow, size) for size in range(12)]
    assert [call.outcome.value for call in calls] == list(range(12))
    assert student.generation == 1


def test_replies_are_sent_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where they take much room, earlier results can still be used."""
    monkeypatch.setattr(executor, "TOGETHER_BYTES", 10)
    student = here()
    ask = Together(student)
    made = ask.call(student.build, 4)
    calls = [ask.call(made.handle("module"), INPUTS) for _ in range(3)]
    assert [call.outcome.kind for call in calls] == ["value"] * 3


def test_an_end_is_the_end_of_all(remote: Remote) -> None:
    """The words are those of a single call, and the next one is made in a new process."""
    student = Student(remote, NAME)
    ask = Together(student)
    before, end = ask.call(student.number, 1), ask.call(student.leave, 1)
    for later in (end, before):
        with pytest.raises(StudentError, match="ended the whole Python process"):
            _ = later.outcome
    assert student.number(1) == 3.5
    assert student.generation == 2


@pytest.mark.parametrize(
    "reply", [b"\xc0", msgpack.packb([]), msgpack.packb([b"\xc0"] * 3), msgpack.packb([{}])]
)
def test_a_list_that_is_none_is_forged(
    reply: bytes, remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None at all, none in it, more than were asked for, or what is no reply."""
    student = Student(remote, NAME)
    monkeypatch.setattr(Channel, "_reply", lambda self, clock: reply)
    ask = Together(student)
    calls = [ask.call(student.number, size) for size in range(2)]
    with pytest.raises(StudentError, match="grader's channel"):
        _ = calls[0].outcome
    assert remote.child is None
