"""The search for mistakes, on a small grader made up for the purpose."""

from collections.abc import Callable

import pytest

from logitlab.grader import Grader
from logitlab.result import ExerciseResult

GRADER = '''
    import numpy as np
    import pytest
    from logitlab.api import approx, evidence, mistake_model

    POINTS = 10
    A = np.array([1.0, 2.0, 4.0])
    B = np.array([-1.0, 5.0])

    @mistake_model("spread")
    def spread(x, made):
        if made("changes-argument"):
            x += 0.0
            x[0] += 1.0
            x[0] -= 0.5
        center = np.median(x) if made("median-not-mean") else x.mean()
        d = np.abs(x - center) if made("absolute-deviation") else (x - center) ** 2
        if made("sum-not-mean"):
            return d.sum()
        n = len(x) - 1 if made("divides-by-n-minus-1") or made("bessel") else len(x)
        d = d.sum() / n
        return np.round(d, int(made("rounded", "1", "2"))) if made("rounded", "1", "2") else d

    @pytest.mark.points(4)
    def test_three(student):
        """Three numbers"""
        assert student.spread(A) == approx(spread(A))

    @pytest.mark.points(6)
    def test_two(student):
        """Two numbers"""
        call = student.spread.outcome(B)
        assert call.value == approx(spread(B))
        assert not call.changed, "the argument is changed"
'''
HEAD = "import numpy as np\ndef spread(x):\n    "


@pytest.fixture
def diagnose(
    make_grader: Callable[[str], Grader], grade: Callable[..., ExerciseResult]
) -> Callable[[str], ExerciseResult]:
    """Grade the body of a `spread` function."""
    grader = make_grader(GRADER)
    return lambda body: grade(grader, HEAD + body)


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("return sum((v - sum(x) / len(x)) ** 2 for v in x)", ["sum-not-mean"]),
        ("return np.mean(abs(x - np.mean(x)))", ["absolute-deviation"]),
        ("return float(np.var(x).round(2))", ["rounded"]),
        (
            "return float(np.sum(np.abs(x - np.median(x))))",
            ["median-not-mean", "absolute-deviation", "sum-not-mean"],
        ),
        ("return np.abs(x - x.mean()).sum()", ["absolute-deviation", "sum-not-mean"]),
    ],
    ids=["one, in a loop", "one", "a form", "three", "two"],
)
def test_mistakes_are_named(
    diagnose: Callable[[str], ExerciseResult], body: str, named: list[str]
) -> None:
    """The smallest set that reproduces the code is named, whatever the style."""
    result = diagnose(body)
    assert result.score < 10
    assert [d.mistakes for d in result.diagnoses] == [named]
    assert result.diagnoses[0].alternatives == []
    assert result.diagnoses[0].evidence == {"reproduced": 2}


def test_right_code_is_not_accused(diagnose: Callable[[str], ExerciseResult]) -> None:
    """Full points, no diagnosis, no note."""
    result = diagnose("print('hello'); return np.float32(np.var(x))")
    assert (result.score, result.diagnoses, result.notes) == (10, [], [])


def test_what_nothing_reproduces_gets_no_name(diagnose: Callable[[str], ExerciseResult]) -> None:
    """An unknown idea loses points and is called nothing."""
    result = diagnose("return np.var(x) + 0.125")
    assert result.score == 0
    assert [d.mistakes for d in result.diagnoses] == [[]]


def test_a_tie_is_reported_as_a_tie(diagnose: Callable[[str], ExerciseResult]) -> None:
    """Two names for one behaviour are both given."""
    (found,) = diagnose("return np.var(x, ddof=1)").diagnoses
    assert found.mistakes == ["divides-by-n-minus-1"]
    assert found.alternatives == [["bessel"]]


def test_nearly_a_mistake_is_not_one(diagnose: Callable[[str], ExerciseResult]) -> None:
    """Code that agrees with a mistake on one input alone does not make it."""
    body = "s = np.var(x) * len(x); return s if len(x) == 3 else np.var(x) + 1"
    (found,) = diagnose(body).diagnoses
    assert found.mistakes == []


def test_evidence_is_completed_after_an_early_failure(
    diagnose: Callable[[str], ExerciseResult],
) -> None:
    """Calls that a check did not come to are made for the diagnosis."""
    result = diagnose("if len(x) == 3: return 0.0\n    return np.var(x) * len(x)")
    assert [d.mistakes for d in result.diagnoses] == [[]]


def test_code_that_ends_the_process_gets_no_name(
    diagnose: Callable[[str], ExerciseResult],
) -> None:
    """Nothing is known of what it would have returned."""
    result = diagnose("import os; os._exit(0)")
    assert result.status == "failed"
    assert [d.mistakes for d in result.diagnoses] == [[]]
    assert "ended the whole Python process" in result.checks[0].message


def test_a_planted_check_without_an_assertion_accuses_nobody(
    make_grader: Callable[[str], Grader], grade: Callable[..., ExerciseResult]
) -> None:
    """A check that cannot fail gives its points away; naming it is the business of verify."""
    grader = make_grader(
        '''
        import pytest
        from logitlab.api import mistake_model
        POINTS = 1
        @mistake_model("f")
        def f(x, made):
            return -x if made("negated") else x
        @pytest.mark.points(1)
        def test_calls(student):
            """It can be called"""
            student.f(1.0)
        '''
    )
    result = grade(grader, "def f(x): return -x")
    assert (result.score, result.diagnoses) == (1, [])


def test_models_are_right_when_nothing_is_made(make_grader: Callable[[str], Grader]) -> None:
    """The search knows every mistake by having run the model, and each of its forms."""
    models = make_grader(GRADER).models
    names = [(a.mistake, a.form) for a in models.known("spread")]
    assert ("rounded", "1") in names
    assert ("rounded", "2") in names
    assert {name for name, _ in names} == {
        "changes-argument",
        "median-not-mean",
        "absolute-deviation",
        "sum-not-mean",
        "divides-by-n-minus-1",
        "bessel",
        "rounded",
    }
