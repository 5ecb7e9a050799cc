"""Which of several files for one exercise is graded, and what is said about the others.

One that is still a stub gives way to one that is filled in. Of two that differ and are filled in
alike, none is chosen silently: both are named, and the exercise is not graded.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from logitlab.source import Source, unfinished
from logitlab.text import shown
from logitlab.tree import Entry

__all__ = ["Choice", "Version", "choose"]


@dataclass(frozen=True)
class Version:
    """One file that may be an exercise: its text, or why it has none."""

    entry: Entry
    exact: bool
    source: Source | None
    error: str = ""

    @property
    def rank(self) -> tuple[int, bool, bool]:
        """Return what versions are sorted by, the best first: unfinished, renamed, notebook."""
        assert self.source
        return unfinished(self.source.text)[0], not self.exact, self.source.notebook

    @property
    def shown(self) -> str:
        """Return the path as it may be printed."""
        return shown(self.entry.path)


@dataclass
class Choice:
    """The source to grade, or why there is none, and what to say."""

    source: Source | None = None
    broken: str = ""
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def choose(stem: str, versions: Iterable[Version]) -> Choice:
    """Settle which of the files for an exercise is graded, and say so unless it is plain."""
    versions = list(versions)
    failed = [version for version in versions if not version.source]
    readable = _distinct(version for version in versions if version.source)
    choice = Choice(problems=[version.error for version in failed])
    if not readable:
        choice.broken = failed[0].error
        return choice
    best, *others = readable
    assert best.source
    if failed and unfinished(best.source.text)[0]:
        choice.broken = failed[0].error
        return choice
    if any(other.rank == best.rank for other in others):
        names = ", ".join(version.shown for version in readable)
        choice.broken = f"{stem}: which one counts? {names}; hand in one of them"
        choice.problems.append(choice.broken)
        return choice
    choice.source = best.source
    if not best.exact:
        choice.notes.append(f"{best.shown}: taken for {stem}; name it exactly so")
    choice.problems += _left_out(best, others)
    return choice


def _left_out(best: Version, others: list[Version]) -> Iterable[str]:
    for other in others:
        assert other.source
        if unfinished(other.source.text)[1] == 0:
            continue  # an untouched stub beside the work is how the kit is meant to be used
        unlike = other.rank[0] != best.rank[0]
        reason = "which has more filled in" if unlike else "though both are filled in"
        yield f"{other.shown}: left out for {best.shown}, {reason}; hand in one of them"


def _distinct(versions: Iterable[Version]) -> list[Version]:
    """Sort versions, the best first, and drop those whose text a better one has."""
    versions = list(versions)
    if len(versions) == 1:
        return versions
    kept: dict[str, Version] = {}
    for version in sorted(versions, key=lambda version: (version.rank, version.entry.path)):
        assert version.source
        kept.setdefault(version.source.text.strip(), version)
    return list(kept.values())
