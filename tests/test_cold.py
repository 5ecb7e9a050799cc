"""What makes a single run quick changes nothing but the time it takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import CodeType

import pytest

from logitlab.grader import collect
from logitlab.notes import may_note

STEP = """
import sys, torch
from logitlab.optimizers import without_compiler
without_compiler()
net = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.ones_(net.weight)
optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
net(torch.ones(1, 2)).sum().backward()
optimizer.step()
optimizer.zero_grad()
assert net.weight.tolist() == [[0.5, 0.5]] and net.weight.grad is None
assert "torch._dynamo.utils" not in sys.modules
"""


@pytest.mark.parametrize(
    "later",
    [
        "",
        "assert torch.compile(lambda x: x + 1, backend='eager')(torch.ones(1)).item() == 2",
        "import torch._dynamo.config as c; assert c is torch._dynamo.config is not None",
        "from torch._dynamo import utils; assert utils is sys.modules['torch._dynamo.utils']",
        "import torch._dynamo.utils as u; assert u.counters is not None",
    ],
)
def test_an_optimizer_steps_without_the_compiler_which_is_there_when_asked_for(later: str) -> None:
    """Whatever of the compiler is imported after the stand-in is the real one, and one of it."""
    code = f"{STEP}\n{later}\n"
    if later:
        code += "optimizer.step(); assert sys.modules['torch._dynamo'].__file__\n"
        code += "assert torch._dynamo is sys.modules['torch._dynamo']\n"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_code_of_a_model_tells_whether_it_knows_of_notes(root: Path) -> None:
    """No model notes anything when it is run whose code does not say so."""
    for grader in collect(root / "graders"):
        for model in grader.mistake_models:
            if grader.models.notes(model.function):
                assert may_note(model.body), model.function


def _helper(made: object) -> object:
    return [lambda: made.note("aside")]  # type: ignore[attr-defined]


def _indirect(value: object, made: object) -> object:
    return _helper(made)


def _plain(value: object, made: object) -> object:
    return CodeType, value


def test_notes_are_found_in_helpers_and_in_what_is_defined_inside() -> None:
    """A question may stand in a lambda of a function that the model calls."""
    assert may_note(_indirect)
    assert not may_note(_plain)
