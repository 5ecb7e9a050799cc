"""What an instructor is told of a class: points, checks, mistakes, who is missing, what to teach.

Everything the class page shows is in one plain structure, which is also what its JSON export is.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import mean, median
from typing import Any

from logitlab.catalogue import Catalogue, UnknownMistakeError
from logitlab.feedback_content import topic
from logitlab.pictures import picture
from logitlab.result import ExerciseResult, Result
from logitlab.text import shown

__all__ = ["Mistake", "Names", "class_data", "mistakes_of", "name_students", "to_teach"]

STATES = {"passed": "p", "failed": "f", "not attempted": "-", "not graded": "?"}
TEACH = 3


@dataclass
class Mistake:
    """One mistake over the class: who made it where, and the points that went with it.

    `points` is a share: what an exercise lost is divided among the mistakes named in it.
    """

    id: str
    exercises: dict[str, str] = field(default_factory=dict)  # with a function
    students: list[int] = field(default_factory=list)
    points: float = 0.0


@dataclass(frozen=True)
class Names:
    """How one student is called on the page, in the lecture, and in the address of her page."""

    name: str
    pseudonym: str
    page: str


def name_students(results: Sequence[Result], hidden: bool) -> list[Names]:
    """Name the students of a class; `hidden` leaves no trace of their real names.

    Pseudonyms are numbers in an order that tells nothing. Pages are named by a digest, which
    stays the same from run to run; if `hidden`, by the pseudonym, drawn anew each time.
    """
    order = sorted(range(len(results)), key=lambda i: _digest(results[i].submission, "order"))
    if hidden:
        random.SystemRandom().shuffle(order)
    width = len(str(len(results)))
    names = {}
    for number, index in enumerate(order, 1):
        pseudonym = f"Student {number:0{width}d}"
        real = results[index].submission
        page = pseudonym.replace(" ", "-").lower() if hidden else _digest(real, "page")
        label = results[index].student.get("name") or real
        names[index] = Names(pseudonym if hidden else shown(label), pseudonym, page)
    return [names[index] for index in range(len(results))]


def _digest(name: str, purpose: str) -> str:
    data = f"{purpose}:{name}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:12]


def anonymous(result: Result, pseudonym: str) -> Result:
    """Return a result in which the name does not occur, nor any path it was found under."""
    exercises = [
        ExerciseResult(e.name, e.checks, e.diagnoses, e.notes, _without(e.problems, result))
        for e in result.exercises
    ]
    return Result(pseudonym, "", exercises, _without(result.problems, result), result.isolation)


def _without(problems: Sequence[str], result: Result) -> list[str]:
    words = [word for word in (result.submission, *result.student.values()) if word]
    if not words:
        return []
    name = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
    return [name.sub("…", problem) for problem in problems]


def mistakes_of(results: Sequence[Result]) -> list[Mistake]:
    """Return the mistakes made, those that cost most points first."""
    found: dict[str, Mistake] = {}
    for number, result in enumerate(results):
        for exercise in result.exercises:
            named = [(d.function, m) for d in exercise.diagnoses for m in d.mistakes]
            lost = sum(c.points - c.earned for c in exercise.checks if c.status == "failed")
            for function, mistake in named:
                entry = found.setdefault(mistake, Mistake(mistake))
                entry.exercises.setdefault(exercise.name, function)
                entry.points += lost / len(named)
                if number not in entry.students:
                    entry.students.append(number)
    return sorted(found.values(), key=lambda m: (-m.points, -len(m.students), m.id))


def to_teach(mistakes: Sequence[Mistake], catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the three mistakes that cost most, each with two sentences and a picture."""
    cards = []
    for mistake in mistakes[:TEACH]:
        exercise, function = next(iter(mistake.exercises.items()))
        try:
            said = catalogue.find(mistake.id, exercise, function)
        except UnknownMistakeError:
            continue
        drawn = picture(mistake.id, exercise)
        cards.append(
            {
                "mistake": mistake.id,
                "title": said.title,
                "sentences": [said.short, _first_sentence(said.why)],
                "students": len(mistake.students),
                "points": f"{round(mistake.points, 1):g}",
                "picture": drawn,
                "panels": drawn.panels[:1] if drawn else (),
                "code": said.looks_like.partition("\n\n")[0],
            }
        )
    return cards


def _first_sentence(text: str) -> str:
    words = " ".join(text.split())
    return re.split(r"(?<=[.!?])\s+(?=[A-Z`])", words, maxsplit=1)[0]


def class_data(
    results: Sequence[Result],
    names: Sequence[Names],
    mistakes: Sequence[Mistake],
    before: Mapping[str, int],
    missing: Sequence[str] = (),
) -> dict[str, Any]:
    """Return what the class page shows; `before` holds the scores of the run before, by name."""
    order = list(dict.fromkeys(e.name for result in results for e in result.exercises))
    exercises = [_exercise(name, results) for name in sorted(order)]
    made = defaultdict(list)
    for index, mistake in enumerate(mistakes):
        for number in mistake.students:
            made[number].append(index)
    students = [
        _student(result, names[i], exercises, made[i], before) for i, result in enumerate(results)
    ]
    scores = [result.score for result in results]
    return {
        "max_score": max((result.max_score for result in results), default=0),
        "mean": round(mean(scores), 1) if scores else 0,
        "median": round(median(scores), 1) if scores else 0,
        "exercises": exercises,
        "mistakes": [
            {
                "id": m.id,
                "exercises": sorted(m.exercises),
                "students": len(m.students),
                "points": round(m.points, 1),
            }
            for m in mistakes
        ],
        "students": students,
        "missing": [shown(name) for name in missing],
    }


def _exercise(name: str, results: Sequence[Result]) -> dict[str, Any]:
    """Return an exercise with its checks and how they went; the shares leave out what is absent."""
    checks: dict[str, dict[str, Any]] = {}
    points = 0
    for result in results:
        for exercise in result.exercises:
            if exercise.name == name:
                points = max(points, exercise.max_score)
                for check in exercise.checks:
                    row = checks.setdefault(
                        check.name,
                        {
                            "name": check.name,
                            "title": check.title,
                            "points": check.points,
                            **dict.fromkeys(STATES, 0),
                        },
                    )
                    row[check.status] += 1
    short = name.partition("_")[0]
    return {
        "name": name,
        "short": short,
        "topic": topic(name),
        "max_score": points,
        "checks": list(checks.values()),
    }


def _student(
    result: Result,
    names: Names,
    exercises: Sequence[Mapping[str, Any]],
    made: Sequence[int],
    before: Mapping[str, int],
) -> dict[str, Any]:
    """Return the row of one student; `checks` has one letter for each check of each exercise."""
    by_name = {e.name: e for e in result.exercises}
    own = [by_name.get(e["name"]) for e in exercises]
    checks = []
    for exercise, mine in zip(exercises, own, strict=True):
        status = {c.name: STATES[c.status] for c in mine.checks} if mine else {}
        checks.append("".join(status.get(c["name"], " ") for c in exercise["checks"]))
    old = before.get(result.submission)
    return {
        "name": names.name,
        "pseudonym": names.pseudonym,
        "page": names.page,
        "score": result.score,
        "change": None if old is None else result.score - old,
        "scores": [e.score if e else None for e in own],
        "states": "".join(STATES[e.status] if e else " " for e in own),
        "checks": checks,
        "mistakes": list(made),
    }
