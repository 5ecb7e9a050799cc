"""Results made up for tests of reports: a class of any size, and one full of hostile text."""

import random

from logitlab.result import CheckResult, DiagnosisResult, ExerciseResult, NoteResult, Result

MISTAKES = {
    "ex01_softmax_numpy": ("softmax", ["no-max-shift", "softmax-over-samples", "missing-keepdims"]),
    "ex04_cross_entropy_torch": ("cross_entropy", ["double-softmax", "one-hot-targets"]),
    "ex06_multiclass_net": ("make_net", ["double-softmax", "nll-on-softmax"]),
}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "</script><script>window.hacked = 1</script>",
    "javascript:alert(3)",
    "\x1b[31mred\x1b[0m \x07 \u202egnp.exe",
    "[link](https://evil.example) `code` **bold** @everyone #1 | cell",
    "{{ 7 * 7 }}{% raw %}",
    "=HYPERLINK(1)",
    "../../etc/passwd",
    "a" * 5000,
    "\ud800 lone",
    "",
]


def exercise(name: str, wrong: int = 0, mistakes: tuple[str, ...] = ()) -> ExerciseResult:
    """An exercise of four checks, of which the first few are failed."""
    checks = [
        CheckResult(
            f"test_{number}",
            f"Check number {number}",
            2,
            0 if number < wrong else 2,
            "failed" if number < wrong else "passed",
            "the values are wrong" if number < wrong else "",
        )
        for number in range(4)
    ]
    function = MISTAKES[name][0]
    diagnoses = [DiagnosisResult(function, list(mistakes))] if wrong else []
    return ExerciseResult(name, checks, diagnoses)


def made_up_class(size: int, seed: int = 1) -> list[Result]:
    """A class of that size, always the same."""
    dice = random.Random(seed)
    results = []
    for number in range(size):
        exercises = []
        for name, (_, ids) in MISTAKES.items():
            wrong = dice.choice([0, 0, 1, 2, 4])
            named = (dice.choice(ids),) if wrong and dice.random() < 0.8 else ()
            exercises.append(exercise(name, wrong, named))
        results.append(Result(f"person{number:04d}", f"sha256:{number}", exercises))
    return results


def hostile_results() -> list[Result]:
    """One result for each hostile text, which is its name and stands wherever a text may stand."""
    results = []
    for text in HOSTILE:
        check = CheckResult("test_a", "A check", 2, 0, "failed", f"`f` raised {text}", 3)
        other = CheckResult("test_b", "Another", 2, 0, "failed", f"it is wrong (line 4: {text})", 4)
        unnamed = DiagnosisResult("softmax", [], [], {"input": text, "property": text})
        unknown = DiagnosisResult("softmax", [text], [[text, text]], {})
        results.append(
            Result(
                text,
                text,
                [
                    ExerciseResult(
                        "ex01_softmax_numpy",
                        [check, other],
                        [unnamed, unknown],
                        [NoteResult("softmax", text)],
                        [text],
                    )
                ],
                [text],
            )
        )
    return results
