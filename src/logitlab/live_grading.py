"""The process that holds the graders while a notebook is graded in its kernel; see `live`.

Started as `python -I -m logitlab.live_grading FD EXERCISE`; the graders are where the environment
says, which the configuration of the course sets.
"""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from pathlib import Path

from logitlab.child.plan import ON
from logitlab.engine import Engine
from logitlab.feedback_content import feedback_of, report_of
from logitlab.grader import load
from logitlab.graders_folder import at_hand, catalogue_of
from logitlab.result import Result
from logitlab.sandbox import Forker
from logitlab.wire import Limits

__all__ = ["GRADERS", "main"]

GRADERS = "LOGITLAB_GRADERS"
LONGEST = 30_000  # what fits into one message with room to spare


class Notebook(Forker):
    """Orders to a running notebook: its forks are not confined, and write where they like."""

    def __init__(self, control: socket.socket, folder: str) -> None:
        super().__init__(control, Limits(), folder)
        self._about = {"layers": {"scratch": ON}, "level": "none"}

    def tell(self, points: int, text: str) -> None:
        """Give the points and what is to be printed."""
        self._send({"do": "tell", "points": points, "text": text[:LONGEST]})


def main(fd: int, exercise: str) -> None:
    """Grade one exercise of the notebook at the other end of a socket."""
    graders = Path(os.environ[GRADERS])
    with (
        tempfile.TemporaryDirectory() as folder,
        at_hand(graders) as at,
        Notebook(socket.socket(fileno=fd), folder) as notebook,
    ):
        grader = load(at / f"test_{exercise}.py")
        if grader.needs_torch:
            import torch

            torch.set_num_threads(1)
        result = Engine([grader], notebook).grade("notebook", "", {exercise: ([], True)})
        if result.exercises[0].status == "not graded":
            raise RuntimeError("\n".join({check.message for check in result.exercises[0].checks}))
        notebook.tell(result.score, _text(result, graders))


def _text(result: Result, graders: Path) -> str:
    (feedback,) = feedback_of(result, catalogue_of(graders)).exercises
    return report_of(feedback)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
