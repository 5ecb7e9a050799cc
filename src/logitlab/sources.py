"""Find submissions: what an instructor names is one submission, or holds those of a class.

How that is decided for one path stands in `logitlab.survey`, how platforms name what they hand out
in `logitlab.schemes`. Nothing is dropped silently: what is passed over is listed with a reason.
"""

import os
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from logitlab.candidate import Candidate, Found, Skipped
from logitlab.survey import survey
from logitlab.text import shown

__all__ = ["Candidate", "Found", "Skipped", "find_submissions"]


def find_submissions(paths: Sequence[Path]) -> Found:
    """Find the submissions at some paths (folders, zips, notebooks, exercise files).

    Two that would carry one name are both kept under distinct names, and listed as duplicates; the
    same work twice is kept once.
    """
    found = Found()
    seen: set[str] = set()
    for path in map(Path, paths):
        real = os.path.realpath(path)
        if real in seen:
            found.duplicates.append(Skipped(shown(str(path), 1000), "named twice; taken once"))
            continue
        seen.add(real)
        survey(path, found)
    found.candidates = _distinct(found)
    return found


def _distinct(found: Found) -> list[Candidate]:
    """Sort candidates by name; of those with one name keep what differs, under distinct names."""
    grouped: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in found.candidates:
        grouped[_folded(candidate.name)].append(candidate)
    kept: list[Candidate] = []
    for _, group in sorted(grouped.items()):
        group.sort(key=lambda candidate: (candidate.name, candidate.where))
        works: dict[str, Candidate] = {}
        for candidate in group:
            digest = candidate.open().digest if len(group) > 1 else ""
            first = works.setdefault(digest, candidate)
            if first is not candidate:
                reason = f"the same work as {first.where}; taken once"
                found.duplicates.append(Skipped(candidate.where, reason))
        kept += _renamed(list(works.values()), found)
    return kept


def _renamed(group: list[Candidate], found: Found) -> list[Candidate]:
    if len(group) == 1:
        return group
    renamed = []
    for number, candidate in enumerate(group, start=1):
        name = f"{candidate.name} [{number}]"
        reason = f"one of {len(group)} submissions named {candidate.name}; graded as {name}"
        found.duplicates.append(Skipped(candidate.where, reason))
        renamed.append(replace(candidate, name=name))
    return renamed


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
