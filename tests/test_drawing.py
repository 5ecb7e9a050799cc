"""Pictures drawn from the student's own function: on public inputs, where it is wrong."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logitlab.catalogue import load
from logitlab.engine import Engine
from logitlab.feedback_content import feedback_of
from logitlab.feedback_format import render
from logitlab.grader import Grader, collect
from logitlab.pictures import own_picture, to_svg
from logitlab.pictures.terminal import to_text
from logitlab.result import DiagnosisResult, ExerciseResult, Result
from logitlab.sandbox import Zygote

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"
CURVE = {"kind": "curve", "x": "lead", "y": "loss", "range": [-6, 6]}
GRADERS = {grader.exercise[:4]: grader for grader in collect(ROOT / "graders")}


def drawings(zygote: Zygote, exercise: str, slug: str) -> dict[str, Any]:
    """What is drawn of a wrong submission of the corpus, by function."""
    grader = GRADERS[exercise]
    (path,) = (CORPUS / grader.exercise).glob(f"*/{slug}.py")
    files = {grader.exercise: ([path.read_text(encoding="utf-8-sig")], False)}
    result = Engine([grader], zygote).grade(slug, "", files).exercises[0]
    return {d.function: d.evidence.get("drawing") for d in result.diagnoses}


@pytest.mark.parametrize(
    ("exercise", "slug", "function", "title"),
    [
        ("ex01", "exp_not_normalised_plain", "softmax", "add up to 1, and yours to 1.52 and 1.41"),
        ("ex01", "no_max_shift_plain", "softmax", "a number only from about -688 to 688"),
        ("ex03", "complement_eye", "one_hot", "a 1 belongs into the framed places"),
        ("ex03", "pair_sum_log10", "cross_entropy", "0.434 times what it should be"),
        ("ex04", "ds_functional_softmax", "cross_entropy", "stays between 0.55 and 1.46"),
        ("ex06", "ds_ordered_dict", "make_net", "stays between 0.55 and 1.46"),
        ("ex06", "argmax_in_forward", "make_net", ""),
        ("ex07", "two_sigmoids_loop", "make_net", "stays between 0.50 and 0.73"),
        ("ex08", "backward_not_called", "train_step", "is always 1.02"),
        ("ex11", "bce_missing_minus_where", "binary_cross_entropy", "right but for its sign"),
    ],
)
def test_the_own_function_is_drawn(
    torch_zygote: Zygote, exercise: str, slug: str, function: str, title: str
) -> None:
    """Where it shows what is wrong, her own function is drawn, and one line says what is seen."""
    drawing = drawings(torch_zygote, exercise, slug)[function]
    made = own_picture(drawing, function)
    if not title:
        assert made is None  # named all the same, though no loss can be computed of it
        return
    assert made is not None
    assert title in made.panels[0].title
    assert title in made.alt
    assert drawing == drawings(torch_zygote, exercise, slug)[function]  # always the same
    assert json.loads(json.dumps(drawing)) == drawing


def test_it_stands_in_the_feedback(torch_zygote: Zygote) -> None:
    """The page holds her picture with words for those who cannot see it, and not the stock one."""
    drawing = drawings(torch_zygote, "ex04", "ds_functional_softmax")["cross_entropy"]
    diagnosis = DiagnosisResult(
        "cross_entropy", ["double-softmax"], [], {"reproduced": 9, "drawing": drawing}
    )
    result = Result("ada", "", [ExerciseResult("ex04_cross_entropy_torch", [], [diagnosis])])
    told = feedback_of(result, load())
    page = render(told, "html")
    assert 'role="img" aria-label="A chart of the loss over the lead' in page
    assert "drawn from your function" in page
    assert page.count("<svg") == 1
    assert "your cross_entropy" in render(told, "text")
    assert "drawn from your function" in render(told, "markdown")


@pytest.mark.parametrize("exercise", sorted(GRADERS))
def test_the_right_function_is_never_drawn_as_wrong(exercise: str) -> None:
    """Every drawing can be made of the reference, holds numbers, and finds nothing wrong in it."""
    grader = GRADERS[exercise]
    assert grader.drawn
    for function, wanted in grader.drawn.items():
        reference = grader.models.subject(frozenset(), function).student
        for one in wanted:
            drawing = one.of(reference)
            flat = [v for row in drawing["own"] for v in (row if isinstance(row, list) else [row])]
            assert all(value is not None and math.isfinite(value) for value in flat)
            assert not one.differs(drawing, drawing)
        assert grader.drawing_of(function, reference) is None


def test_what_cannot_be_drawn_is_left_out(
    make_grader: Callable[[str], Grader], grade: Callable[..., ExerciseResult]
) -> None:
    """A function that raises, returns no number or never returns costs only its picture."""
    grader = make_grader("""
        import pytest
        from logitlab.api import Curve, mistake_model

        POINTS = 1
        DRAWN = {"f": [Curve("x", "y", (0.0, 1.0), lambda student, x: student.f(x))]}

        @mistake_model("f")
        def f(x, made):
            return x + (1.0 if made("one-more") else 0.0)

        @pytest.mark.points(1)
        def test_f(student):
            '''The value'''
            assert student.f(0.25) == 0.25
    """)
    for body in ("raise ValueError", "return None", "return 'x'", "while True: pass"):
        (found,) = grade(grader, f"def f(x):\n    {body}\n").diagnoses
        assert "drawing" not in found.evidence

    def broken(*_: object) -> None:
        raise KeyError("a fault of the grader")

    grader.drawing_of = broken  # type: ignore[method-assign]
    (found,) = grade(grader, "def f(x):\n    return x + 1.0\n").diagnoses
    assert found.mistakes == ["one-more"]
    del grader.drawing_of
    (found,) = grade(grader, "def f(x):\n    return x + 1.0\n").diagnoses
    assert found.evidence["drawing"]["own"][0] == 1.0


patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
values = st.one_of(
    st.none(), st.floats(), st.integers(), st.text(max_size=3), st.lists(st.floats(), max_size=4)
)


@patient
@given(st.dictionaries(st.sampled_from(["kind", "x", "y", "range", "own", "right"]), values))
def test_a_damaged_drawing_is_no_picture(data: dict[str, Any]) -> None:
    """Whatever stands in a result, there is a picture that can be drawn, or none."""
    for drawing in (data, CURVE | data, {**data, "kind": "grid"}):
        made = own_picture(drawing, "f")
        if made:
            to_svg(made)
            to_text(made, 60)


numbers = st.lists(st.one_of(st.none(), st.floats(-1e6, 1e6)), min_size=3, max_size=40)


@patient
@given(numbers, numbers)
def test_any_curve_can_be_drawn(own: list[float | None], right: list[float | None]) -> None:
    """Constant, broken, huge: a curve of numbers gives a picture, or none where there are few."""
    size = min(len(own), len(right))
    made = own_picture(CURVE | {"own": own[:size], "right": right[:size]}, "f")
    if made:
        assert "nan" not in to_svg(made).replace("your f", "")
        to_text(made, 40)
