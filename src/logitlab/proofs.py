"""Prove one grader: what must hold of it, tried on everything that is known to be right or wrong.

Reference, stub, corpus and mutants are graded as submissions are, in a child process; mistakes
and pairs of them are graded as imagined students in this one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from logitlab import imagined
from logitlab.engine import Engine
from logitlab.grader import Grader, load
from logitlab.imagined import Case
from logitlab.result import ExerciseResult
from logitlab.sandbox import Zygote

HEADER = re.compile(r"^# (mistakes|notes): (\w+): (.+)$", re.MULTILINE)
# Pairs are many and alike: by default every function has this many tried, spread evenly.
PAIRS = 120


@dataclass
class Report:
    """What was tried on one grader and what failed; `matrix` maps mistakes to failing checks."""

    exercise: str
    checks: list[str] = field(default_factory=list)
    tried: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    matrix: dict[str, list[str]] = field(default_factory=dict)


class Proof:
    """All proofs of one grader, in the order in which an author meets them."""

    def __init__(self, root: Path, exercise: str, every_pair: bool = False) -> None:
        self.root, self.exercise, self.every_pair = root, exercise, every_pair
        self.grader: Grader = load(root / "graders" / f"test_{exercise}.py")
        self.report = Report(exercise, [check.name for check in self.grader.checks])
        names = {
            name: frozenset(group)
            for group in getattr(self.grader.module, "INSEPARABLE", ())
            for name in group
        }
        self.inseparable: dict[str, frozenset[str]] = names

    def run(self, tell: Callable[[str], None] = lambda words: None) -> Report:
        """Run everything; `tell` is told what is being tried."""
        with Zygote(with_torch=self.grader.needs_torch) as zygote:
            self.engine = Engine([self.grader], zygote)
            for words, proof in self._proofs():
                tell(words)
                self.report.tried[words] = proof()
        return self.report

    def _proofs(self) -> Iterator[tuple[str, Callable[[], int]]]:
        yield "reference and stub", self.reference_and_stub
        if self.report.failures:
            return  # nothing else means anything
        yield "mistakes", self.mistakes
        yield "pairs of mistakes", self.pairs
        yield "checks that can fail", self.every_check_can_fail
        yield "right solutions", self.right_solutions
        yield "wrong submissions", self.wrong_submissions
        yield "wrong ideas outside the catalogue", self.unknown_ideas
        yield "mutants of the reference", self.mutants

    def fail(self, words: str) -> None:
        """Record a failure."""
        self.report.failures.append(words)

    # -- graded in a child ------------------------------------------------------------------
    def submit(self, source: str) -> ExerciseResult:
        """Grade one file as a submission."""
        files = {self.exercise: ([source.removeprefix("\ufeff")], False)}
        for path in (self.root / "reference").glob("ex[0-9][0-9]_*.py"):
            files.setdefault(path.stem, ([path.read_text(encoding="utf-8")], False))
        return self.engine.grade(self.exercise, "", files).exercises[0]

    def reference_and_stub(self) -> int:
        """The reference gets full points in silence; the stub is not attempted."""
        reference = self.root / "reference" / f"{self.exercise}.py"
        self._full_and_silent(str(reference.relative_to(self.root)), reference, notes=set())
        stub = self.root / "exercises" / f"{self.exercise}.py"
        status = self.submit(stub.read_text(encoding="utf-8")).status
        if status != "not attempted":
            self.fail(f"exercises/{self.exercise}.py: the stub is graded as {status}")
        return 2

    def _full_and_silent(self, name: str, path: Path, notes: set[tuple[str, str]]) -> None:
        result = self.submit(_read(path))
        if result.score != result.max_score:
            check = next(c for c in result.checks if c.status != "passed")
            points = f"{result.score}/{result.max_score}"
            self.fail(f"{name}: right, but gets {points}: {check.name}: {check.message}")
        for diagnosis in result.diagnoses:
            self.fail(f"{name}: right, but accused of {diagnosis.mistakes or 'something'}")
        said = {(note.function, note.mistake) for note in result.notes}
        if said != notes:
            self.fail(f"{name}: notes are {sorted(said)}, and should be {sorted(notes)}")

    def corpus(self, kind: str) -> list[Path]:
        """The files of a part of the corpus."""
        return sorted((self.root / "tests" / "corpus" / self.exercise / kind).glob("*.py"))

    def right_solutions(self) -> int:
        """Right solutions in other styles get full points in silence."""
        files = self.corpus("right")
        for path in files:
            _, notes = expected(_read(path))
            self._full_and_silent(f"right/{path.name}", path, notes)
        return len(files)

    def wrong_submissions(self) -> int:
        """Wrong submissions lose points, and what is wrong is named, and nothing else."""
        files = self.corpus("wrong")
        for path in files:
            mistakes, _ = expected(_read(path))
            result = self.submit(_read(path))
            if result.score == result.max_score:
                self.fail(f"wrong/{path.name}: gets full points")
            got = {d.function: d for d in result.diagnoses}
            for function in mistakes.keys() | got.keys():
                wanted = mistakes.get(function, frozenset())
                named = got.get(function)
                sets = [named.mistakes, *named.alternatives] if named else []
                if not any(self._as_good_as(frozenset(found), wanted) for found in sets):
                    self.fail(
                        f"wrong/{path.name}: {function}: {sorted(wanted) or 'nothing'} is wrong, "
                        f"named is {named.mistakes if named else 'nothing'}"
                    )
        return len(files)

    def unknown_ideas(self) -> int:
        """Wrong ideas outside the catalogue lose points and get no name."""
        files = self.corpus("unknown")
        for path in files:
            result = self.submit(_read(path))
            if result.score == result.max_score:
                self.fail(f"unknown/{path.name}: gets full points")
            for diagnosis in result.diagnoses:
                if diagnosis.mistakes:
                    self.fail(f"unknown/{path.name}: falsely named {diagnosis.mistakes}")
        return len(files)

    def mutants(self) -> int:
        """Mutants of the reference lose points, unless declared equivalent with a reason."""
        from logitlab.mutants import mutants

        source = (self.root / "reference" / f"{self.exercise}.py").read_text(encoding="utf-8")
        declared: dict[str, str] = getattr(self.grader.module, "EQUIVALENT", {})
        unused = set(declared)
        count = 0
        for mutant in mutants(source):
            count += 1
            change = mutant.change.partition(": ")[2]
            result = self.submit(mutant.source)
            if change in declared:
                unused.discard(change)
            elif result.score == result.max_score:
                self.fail(f"mutant survives: {mutant.change}")
        for change in sorted(unused):
            self.fail(f"EQUIVALENT names a mutant that there is not: {change}")
        return count

    # -- imagined students --------------------------------------------------------------------
    def mistakes(self) -> int:
        """Every mistake, in every form, loses points and is named, alone."""
        count = 0
        models = self.grader.models
        for case in imagined.singles(models):
            count += 1
            result = imagined.grade(self.grader, case)
            if case.mistakes[0] in models.notes(case.function):
                self._is_note(case, result)
                continue
            failing = [check.name for check in result.checks if check.status != "passed"]
            row = self.report.matrix.setdefault(f"{case.function}: {case.mistakes[0]}", [])
            row += [name for name in failing if name not in row]
            if not failing:
                self.fail(f"{case}: loses no points; no input of the checks shows it")
            else:
                self._is_named(case, result, alone=True)
        return count

    def _is_note(self, case: Case, result: ExerciseResult) -> None:
        if result.score != result.max_score:
            self.fail(f"{case}: a note costs points")
        if case.mistakes[0] not in {note.mistake for note in result.notes}:
            self.fail(f"{case}: the note is not made")

    def _is_named(self, case: Case, result: ExerciseResult, alone: bool) -> None:
        # In a family a mistake may cost the points of a relative only, and is named there.
        models = self.grader.models.models
        family = models[case.function].family
        found = [d for d in result.diagnoses if models[d.function].family == family]
        sets = [frozenset(s) for d in found for s in (d.mistakes, *d.alternatives)]
        wanted = frozenset(case.mistakes)
        if not any(self._as_good_as(named, wanted) for named in sets):
            names = " or ".join(" + ".join(sorted(s)) or "nothing" for s in sets) or "nothing"
            self.fail(f"{case}: named {names}")
        elif alone:
            for named in sets:
                if not self._as_good_as(named, wanted):
                    self.fail(f"{case}: cannot be told from {' + '.join(sorted(named))}")

    def _as_good_as(self, named: frozenset[str], wanted: frozenset[str]) -> bool:
        """Whether two sets are the same, but for mistakes declared inseparable."""
        return self._classes(named) == self._classes(wanted)

    def _classes(self, names: frozenset[str]) -> set[frozenset[str]]:
        return {self.inseparable.get(name, frozenset([name])) for name in names}

    def pairs(self) -> int:
        """Two mistakes at once lose points and are both named, where both bite."""
        models = self.grader.models
        tried: dict[str, int] = {}
        cases = list(imagined.pairs(models))
        for function in models.models:
            own = [case for case in cases if case.function == function]
            step = 1 if self.every_pair else max(1, len(own) // PAIRS)
            for case in own[::step]:
                if not imagined.both_bite(models, case):
                    continue
                tried[function] = tried.get(function, 0) + 1
                result = imagined.grade(self.grader, case)
                if result.score == result.max_score:
                    self.fail(f"{case}: loses no points")
                else:
                    self._is_named(case, result, alone=False)
        return sum(tried.values())

    def every_check_can_fail(self) -> int:
        """Every check fails for some mistake."""
        for check in self.report.checks:
            if not any(check in row for row in self.report.matrix.values()):
                self.fail(f"{check}: fails for no mistake; what does it check?")
        return len(self.report.checks)


def expected(text: str) -> tuple[dict[str, frozenset[str]], set[tuple[str, str]]]:
    """Read a corpus file's header: mistakes by function, and notes."""
    mistakes: dict[str, frozenset[str]] = {}
    notes: set[tuple[str, str]] = set()
    for kind, function, names in HEADER.findall(text.replace("\r\n", "\n")):
        ids = [name.strip() for name in names.split(",")]
        if kind == "mistakes":
            mistakes[function] = frozenset(ids)
        else:
            notes |= {(function, name) for name in ids}
    return mistakes, notes


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
