"""Grade a class in one process with every layer of confinement, or none; print the seconds.

`isolated.py CLASS on` or `isolated.py CLASS off`. Loading graders and warming up are left out, so
that only what a submission costs is compared. Only for code that is known to be harmless.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from logitlab import launch, sandbox
from logitlab.crew import Course, carry_out
from logitlab.local import load_graders
from logitlab.outline import outlines
from logitlab.sources import find_submissions

ROOT = Path(__file__).resolve().parents[1]
BARE = (
    "from functools import partial; from logitlab.child import confine; "
    "confine.prepare = partial(confine.prepare, only=()); from logitlab.child.zygote import start"
)


def main(folder: Path, confined: bool) -> float:
    """Grade twice, as models learn in the first round; return the seconds of the second."""
    if not confined:
        launch.STARTUP = launch.STARTUP.replace(
            "from logitlab.child.zygote import start", BARE.replace("{", "{{")
        )
    known = outlines(ROOT / "graders")
    course = Course(known, {one.exercise: one.functions for one in known})
    graders = load_graders(course)
    names = [one.exercise for one in known]
    submissions = [candidate.open() for candidate in find_submissions([folder]).candidates]
    with sandbox.Zygote(with_torch=True) as zygote:
        zygote.settle()
        zygote.spare = True
        level = zygote.about["level"]
        assert (level == "full") == confined, level
        for _ in range(2):
            started = time.perf_counter()
            for submission in submissions:
                carry_out(course, names, submission, graders, zygote)
    return time.perf_counter() - started


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), sys.argv[2] == "on"))
