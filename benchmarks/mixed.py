"""A made-up class of any size: right, wrong and hostile submissions to all exercises.

Every student's files are drawn from the corpus of the tests; hostile ones come from its attacks.
The same numbers give the same class. Each file carries its student's name, so that no two
submissions are the same work.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"
ATTACKS = ROOT / "tests" / "attacks"

RIGHT, WRONG = 0.6, 0.35  # of all files; the rest are wrong ideas that no model knows
HOSTILE = 0.05  # of all students, in one exercise
# Attacks that resource limits alone can stand, since the floor has nothing else against them.
KINDS = (
    "exit-in-function",
    "exit-at-import",
    "segfault",
    "memory-by-list",
    "deep-recursion",
    "infinite-loop",
    "print-flood",
)


@dataclass(frozen=True)
class Submission:
    """One student's files by exercise, and the attack among them, if any."""

    name: str
    texts: dict[str, str]
    attack: str = ""


def draw(count: int, exercises: Sequence[str], hostile: float = HOSTILE) -> list[Submission]:
    """Draw a class."""
    pools = {name: pool(name) for name in exercises}
    attacks = {kind: texts for kind in KINDS if (texts := attack(kind, exercises))}
    drawn = []
    for number in range(count):
        chance = random.Random(number)
        texts = {name: pick(chance, pools[name]) for name in exercises}
        kind = ""
        # One in so many, and each kind in its turn, so that classes of any size are alike.
        if hostile and number % round(1 / hostile) == round(1 / hostile) - 1:
            kind = list(attacks)[number // round(1 / hostile) % len(attacks)]
            texts |= attacks[kind]
        name = f"student-{number:05}"
        texts = {k: f"{t.rstrip()}\n# {name}\n" for k, t in texts.items()}
        drawn.append(Submission(name, texts, kind))
    return drawn


def pool(exercise: str) -> dict[str, list[str]]:
    """Read the corpus of an exercise: texts by kind."""
    return {
        kind: [
            path.read_text(encoding="utf-8")
            for path in sorted((CORPUS / exercise / kind).glob("*.py"))
        ]
        for kind in ("right", "wrong", "unknown")
    }


def pick(chance: random.Random, texts: dict[str, list[str]]) -> str:
    """Draw one file."""
    share = chance.random()
    kind = "right" if share < RIGHT else "wrong" if share < RIGHT + WRONG else "unknown"
    return chance.choice(texts[kind] or texts["wrong"])


def attack(kind: str, exercises: Sequence[str]) -> dict[str, str]:
    """Read the files of an attack on the exercises that are graded."""
    paths = {path.stem: path for path in (ATTACKS / kind).glob("*.py")}
    return {name: paths[name].read_text(encoding="utf-8") for name in exercises if name in paths}


def write(folder: Path, drawn: Sequence[Submission]) -> Path:
    """Write a class as a folder of folders."""
    for submission in drawn:
        place = folder / submission.name
        place.mkdir(parents=True)
        for name, text in submission.texts.items():
            (place / f"{name}.py").write_text(text, encoding="utf-8")
    return folder
