"""Look up what is said of a mistake: `load().find("double-softmax")`.

The texts are those of `graders/exNN_topic.md`, in the format of `catalogue_format`. Reading is
lazy: a file is parsed when something is asked of its exercise, or when an id is looked for in all.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

from logitlab.catalogue_format import CatalogueError, Explanation, parse

__all__ = [
    "Catalogue",
    "CatalogueError",
    "Explanation",
    "UnknownMistakeError",
    "explanations_folder",
    "load",
]

_FILE = re.compile(r"ex\d\d_\w+\.md")


class UnknownMistakeError(ValueError):
    """Say that no explanation has this id; `nearest` holds the ids that look most like it."""

    def __init__(self, mistake: str, nearest: tuple[str, ...] = ()) -> None:
        guess = f"did you mean {' or '.join(nearest)}? " if nearest else ""
        super().__init__(
            f"there is no mistake called {mistake!r}; {guess}`logitlab explain` lists them all"
        )
        self.mistake = mistake
        self.nearest = nearest


class Catalogue:
    """Look up explanations in the files of one folder, each read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        names = sorted(path for path in folder.glob("ex*.md") if _FILE.fullmatch(path.name))
        self._files = {path.stem: path for path in names}
        self._parsed: dict[str, tuple[Explanation, ...]] = {}

    def __iter__(self) -> Iterator[Explanation]:
        for exercise in self._files:
            yield from self.of_exercise(exercise)

    @property
    def exercises(self) -> tuple[str, ...]:
        """Return the exercises that have explanations, in teaching order."""
        return tuple(self._files)

    @property
    def ids(self) -> tuple[str, ...]:
        """Return every mistake id once, in the order of its first appearance."""
        return tuple(dict.fromkeys(item.mistake for item in self))

    def of_exercise(self, exercise: str) -> tuple[Explanation, ...]:
        """Return the explanations of an exercise in file order; none when it has no file."""
        if exercise not in self._files:
            return ()
        if exercise not in self._parsed:
            path = self._files[exercise]
            self._parsed[exercise] = parse(path.read_text(encoding="utf-8"), path)
        return self._parsed[exercise]

    def get(self, exercise: str, function: str, mistake: str) -> Explanation | None:
        """Return the explanation of a mistake in just this function, or None."""
        for item in self.of_exercise(exercise):
            if item.mistake == mistake and item.is_about(function):
                return item
        return None

    def all(self, mistake: str) -> tuple[Explanation, ...]:
        """Return all with this id in teaching order; raise `UnknownMistakeError` if none."""
        found = tuple(item for item in self if item.mistake == mistake)
        if not found:
            raise UnknownMistakeError(mistake, self.nearest(mistake))
        return found

    def find(
        self, mistake: str, exercise: str | None = None, function: str | None = None
    ) -> Explanation:
        """Return the explanation for this function, else this exercise, else the first anywhere.

        The same id means the same wrong idea everywhere, so one that was written for another
        function still helps. Raises `UnknownMistakeError` when no exercise has the id.
        """
        if exercise is not None and function is not None:
            exact = self.get(exercise, function, mistake)
            if exact is not None:
                return exact
        here = [item for item in self.of_exercise(exercise or "") if item.mistake == mistake]
        return here[0] if here else self.all(mistake)[0]

    def nearest(self, mistake: str, count: int = 3) -> tuple[str, ...]:
        """Return up to `count` ids like `mistake`: by spelling, by shared words, by title."""
        wanted = "-".join(_words(mistake))
        close = difflib.get_close_matches(wanted, self.ids, n=count, cutoff=0.6)
        words = {word for word in wanted.split("-") if len(word) > 2}
        shared = {name: len(words & set(name.split("-"))) for name in self.ids}
        titled = {item.mistake: words & set(_words(item.title)) for item in self if words}
        ranked = sorted(shared, key=lambda name: (-shared[name], len(name)))
        found = [*close, *(name for name in ranked if shared[name])]
        return tuple(dict.fromkeys([*found, *(name for name in titled if titled[name])]))[:count]

    def exercise_named(self, name: str) -> str | None:
        """Return the one exercise that `name` starts (`ex04`, `4`, the whole stem), or None."""
        wanted = f"ex{int(name):02d}" if name.isdigit() else name.removesuffix(".py")
        matches = [stem for stem in self._files if stem == wanted or stem.startswith(f"{wanted}_")]
        return matches[0] if len(matches) == 1 else None


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def explanations_folder(start: Path | None = None) -> Path:
    """Return the folder with the explanations: a project's `graders/`, else the installed copy.

    The project is looked for upwards from `start` (by default the working directory), then around
    this file, for a checkout that is installed in place. An installed package carries a copy in
    `logitlab/explanations`, so that students without `graders/` can read them: explanations hold
    no hidden inputs. Raises `CatalogueError` when there is none of these.
    """
    here = Path(__file__).resolve()
    start = (start or Path.cwd()).resolve()
    projects = [start, *start.parents, here.parents[2]]
    for folder in [*(project / "graders" for project in projects), here.parent / "explanations"]:
        if any(_FILE.fullmatch(path.name) for path in folder.glob("ex*.md")):
            return folder
    raise CatalogueError(
        f"{here.parent / 'explanations'}: no explanations there, nor in a graders/ folder above "
        f"{start}; install logitlab again, or run this inside the project"
    )


def load(folder: Path | str | None = None) -> Catalogue:
    """Return the catalogue of a folder, by default of `explanations_folder()`."""
    return Catalogue(Path(folder) if folder is not None else explanations_folder())
