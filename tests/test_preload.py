"""A slow library that several submissions import is imported once for all of them."""

from __future__ import annotations

import pytest

from logitlab import forker
from logitlab.sandbox import Child, Zygote
from logitlab.student import Student
from logitlab.transport import Remote

EXERCISE = "ex01_softmax_numpy"
LOOK = "import sys\nTHERE = {name!r} in sys.modules\nfrom {package} import {part}\n"
ROOM = "import numpy as np\ndef softmax(x):\n    return np.empty(100 << 20).nbytes * 0.0\n"
BASE = "softmax = lambda x: float(THERE)\n"


def look(name: str) -> str:
    """Return a file that imports a module, and says whether it was there before."""
    package, _, part = name.rpartition(".")
    return LOOK.format(name=name, package=package, part=part) + BASE


def said(zygote: Zygote, text: str) -> object:
    """Load a file in a child of its own and call its function."""
    remote = Remote(zygote, {EXERCISE: ([text], False)})
    remote.open(EXERCISE)
    try:
        return Student(remote, EXERCISE).softmax(0)
    finally:
        remote.close()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> str:
    """A module that nothing of ours imports."""
    monkeypatch.setattr(forker, "SLOW_IMPORTS", ("xmlrpc.client", "no_such_library"))
    return "xmlrpc.client"


def test_what_several_import_is_there_for_the_next(slow: str) -> None:
    """One submission alone has no say, however many children it is given."""
    with Zygote(with_torch=False) as zygote:
        files = {EXERCISE: ([look(slow)], False)}
        first = [zygote.fork(files) for _ in range(3)]
        assert said(zygote, look(slow)) == 0.0
        assert said(zygote, look(slow)) == 1.0
        for child in first:
            assert isinstance(child, Child)
            child.close()


def test_what_is_not_installed_does_no_harm(slow: str) -> None:
    """Whoever imports it is told, the third as the first."""
    with Zygote(with_torch=False) as zygote:
        for _ in range(4):
            remote = Remote(zygote, {EXERCISE: (["import no_such_library\n"], False)})
            (problem,) = remote.open(EXERCISE)["problems"]
            assert problem["type"] == "ModuleNotFoundError"
            remote.close()


def test_it_costs_students_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that maps much leaves the others as much as they had."""
    monkeypatch.setattr(forker, "SLOW_IMPORTS", ("torch",))  # which maps more than a gigabyte
    with Zygote(with_torch=False) as zygote:
        for _ in range(2):
            said(zygote, "import torch\nTHERE = 0\n" + BASE)
        assert said(zygote, "import sys\nTHERE = 'torch' in sys.modules\n" + BASE) == 1.0
        assert said(zygote, ROOM) == 0.0
