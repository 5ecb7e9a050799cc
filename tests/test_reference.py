"""References are right and teach, and stubs are their likeness."""

import doctest
import importlib.util
import inspect
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn import functional as F

ROOT = Path(__file__).parent.parent

# What students have to write. Names and order of arguments are promised to them and to graders.
FUNCTIONS = {
    "ex01_softmax_numpy": {"softmax": ["logits"]},
    "ex02_softmax_torch": {"softmax": ["logits"]},
    "ex03_cross_entropy_numpy": {
        "one_hot": ["labels", "num_classes"],
        "cross_entropy": ["targets", "probs"],
    },
    "ex04_cross_entropy_torch": {
        "cross_entropy": ["logits", "labels"],
        "cross_entropy_one_hot": ["logits", "targets"],
    },
    "ex05_predictions": {
        "predict_classes": ["logits"],
        "accuracy": ["logits", "labels"],
        "predict_binary": ["probs"],
    },
    "ex06_multiclass_net": {
        "make_net": ["input_size", "hidden_size", "num_classes"],
        "make_loss": [],
    },
    "ex07_binary_net": {"make_net": ["input_size", "hidden_size"], "make_loss": []},
    "ex08_training": {
        "train_step": ["net", "loss_fn", "optimizer", "inputs", "labels"],
        "binary_train_step": ["net", "loss_fn", "optimizer", "inputs", "labels"],
    },
    "ex09_log_softmax_numpy": {
        "log_sum_exp": ["logits"],
        "log_softmax": ["logits"],
        "nll_loss": ["log_probs", "labels"],
    },
    "ex10_gradients_numpy": {
        "softmax_cross_entropy_grad": ["logits", "labels"],
        "sigmoid_bce_grad": ["logits", "targets"],
    },
    "ex11_binary_losses_numpy": {
        "sigmoid": ["logits"],
        "binary_cross_entropy": ["targets", "probs"],
        "bce_with_logits": ["logits", "targets"],
    },
    "ex12_loss_options_torch": {
        "weighted_cross_entropy": ["logits", "labels", "class_weights"],
        "masked_cross_entropy": ["logits", "labels", "ignore_index"],
        "smoothed_cross_entropy": ["logits", "labels", "smoothing"],
        "multilabel_loss": ["logits", "targets"],
    },
}
EXERCISES = pytest.mark.parametrize("stem", FUNCTIONS)
EACH_FUNCTION = pytest.mark.parametrize(
    ("stem", "name"), [(stem, name) for stem in FUNCTIONS for name in FUNCTIONS[stem]]
)


def load(folder: str, stem: str) -> ModuleType:
    """Import a file of the project under a name that no other module has."""
    path = ROOT / folder / f"{stem}.py"
    spec = importlib.util.spec_from_file_location(f"{folder}_{stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def functions_of(module: ModuleType) -> dict[str, Any]:
    """The functions that a module defines itself, in order."""
    return {
        name: value
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__
    }


# --- references ---------------------------------------------------------------------------------


def test_there_is_a_reference_for_each_exercise_and_no_other():
    """Twelve of them, in teaching order."""
    assert sorted(path.stem for path in (ROOT / "reference").glob("*.py")) == list(FUNCTIONS)


@EXERCISES
def test_a_reference_defines_what_is_promised(stem):
    """The functions, in order, with the arguments, in order; all with types."""
    functions = functions_of(load("reference", stem))
    parameters = {name: list(inspect.signature(f).parameters) for name, f in functions.items()}
    assert parameters == FUNCTIONS[stem]
    for name, function in functions.items():
        assert set(function.__annotations__) == {*FUNCTIONS[stem][name], "return"}


@EXERCISES
def test_the_examples_in_the_docstrings_are_right(stem):
    """Every function has a worked example, and it gives what it says."""
    module = load("reference", stem)
    for example in doctest.DocTestFinder(exclude_empty=False).find(module, stem):
        assert example.docstring, f"{example.name} has no docstring"
        if example.name.partition(".")[2] in FUNCTIONS[stem]:
            assert example.examples, f"{example.name} has no example"
            results = doctest.DocTestRunner(verbose=False).run(example)
            assert results.failed == 0, f"{example.name}: {results}"


@EACH_FUNCTION
def test_a_docstring_names_every_argument_and_the_result(stem, name):
    """A line that says what each one is; the first line is one sentence."""
    text = inspect.getdoc(getattr(load("reference", stem), name)) or ""
    first, blank, *_ = [*text.splitlines(), ""]
    assert first.endswith(".")
    assert blank == ""
    for parameter in FUNCTIONS[stem][name]:
        assert re.search(rf"^- .*`{parameter}`.*:", text, re.MULTILINE), parameter
    assert "\n- returns: " in text


def random_logits(*shape: int, dtype: type = np.float64, scale: float = 3.0) -> np.ndarray:
    """Scores that are the same on every run."""
    return (scale * np.random.default_rng(7).standard_normal(shape)).astype(dtype)


SHAPES = [(5,), (1, 5), (4, 5), (4, 4)]
LABELS = np.array([3, 0, 3, 1])
PAIRS = [(np.float64, 1e-12), (np.float32, 1e-5)]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize(("dtype", "within"), PAIRS)
def test_softmax_and_log_softmax_agree_with_torch(shape, dtype, within):
    """NumPy and torch references, for one sample and batches, in both dtypes."""
    logits = random_logits(*shape, dtype=dtype)
    expected = torch.softmax(torch.tensor(logits), -1).numpy()
    softmax = load("reference", "ex01_softmax_numpy").softmax
    np.testing.assert_allclose(softmax(logits), expected, rtol=within)
    tensor = load("reference", "ex02_softmax_torch").softmax(torch.tensor(logits))
    assert tensor.dtype == torch.tensor(logits).dtype
    np.testing.assert_allclose(tensor.numpy(), expected, rtol=within)
    ex09 = load("reference", "ex09_log_softmax_numpy")
    np.testing.assert_allclose(ex09.log_softmax(logits), np.log(expected), rtol=10 * within)
    lse = torch.logsumexp(torch.tensor(logits), -1).numpy()
    np.testing.assert_allclose(ex09.log_sum_exp(logits), lse, rtol=within)
    assert np.shape(ex09.log_sum_exp(logits)) == shape[:-1]


@pytest.mark.parametrize("size", [1e4, 1e100, 1e300])
def test_softmax_and_its_kin_survive_any_finite_scores(size):
    """Finite, in order, adding up to 1, whatever the scores."""
    logits = size * np.array([[1.0, -1.0, 0.5], [-1.0, -1.0, -1.0], [0.0, 1.0, 1.0]])
    with np.errstate(all="ignore"):
        probs = load("reference", "ex01_softmax_numpy").softmax(logits)
        ex09 = load("reference", "ex09_log_softmax_numpy")
        log_probs, lse = ex09.log_softmax(logits), ex09.log_sum_exp(logits)
        gradient = load("reference", "ex10_gradients_numpy").softmax_cross_entropy_grad(
            logits, np.array([0, 1, 2])
        )
    np.testing.assert_allclose(probs, [[1, 0, 0], [1 / 3, 1 / 3, 1 / 3], [0, 0.5, 0.5]], atol=1e-9)
    assert np.isfinite(log_probs).all()
    np.testing.assert_allclose(np.exp(log_probs), probs)
    np.testing.assert_allclose(lse, logits.max(axis=1), rtol=1e-3)
    np.testing.assert_allclose(gradient, (probs - np.eye(3)) / 3, atol=1e-9)


def test_softmax_of_integers():
    """Integers give what the same numbers as floats give."""
    softmax = load("reference", "ex01_softmax_numpy").softmax
    np.testing.assert_allclose(softmax(np.array([[2, 1, 0]])), softmax(np.array([[2.0, 1.0, 0.0]])))


def test_cross_entropy_in_all_its_forms_agrees_with_torch():
    """One-hot with NumPy, log-probabilities with NumPy, both torch functions."""
    logits = random_logits(4, 5)
    expected = F.cross_entropy(torch.tensor(logits), torch.tensor(LABELS)).item()
    ex03 = load("reference", "ex03_cross_entropy_numpy")
    probs = torch.softmax(torch.tensor(logits), 1).numpy()
    assert ex03.cross_entropy(ex03.one_hot(LABELS, 5), probs) == pytest.approx(expected)
    ex09 = load("reference", "ex09_log_softmax_numpy")
    assert ex09.nll_loss(ex09.log_softmax(logits), LABELS) == pytest.approx(expected)
    ex04 = load("reference", "ex04_cross_entropy_torch")
    rows = F.one_hot(torch.tensor(LABELS), 5)
    for loss in (
        ex04.cross_entropy(torch.tensor(logits), torch.tensor(LABELS)),
        ex04.cross_entropy_one_hot(torch.tensor(logits), rows),
    ):
        assert loss.shape == ()
        assert loss.item() == pytest.approx(expected)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("target_dtype", [np.int64, np.float64])
def test_cross_entropy_where_a_probability_is_zero(dtype, target_dtype):
    """Finite and large where the truth got 0; nothing where it got 1."""
    cross_entropy = load("reference", "ex03_cross_entropy_numpy").cross_entropy
    probs = np.array([[1.0, 0.0], [0.0, 1.0]], dtype)
    right, wrong = np.eye(2, dtype=target_dtype), np.eye(2, dtype=target_dtype)[::-1]
    assert cross_entropy(right, probs) == pytest.approx(0.0, abs=1e-9)
    assert 6.9 < cross_entropy(wrong, probs) < np.inf


def test_gradients_agree_with_torch():
    """Softmax with cross-entropy and sigmoid with binary cross-entropy, by autograd."""
    ex10 = load("reference", "ex10_gradients_numpy")
    logits = torch.tensor(random_logits(4, 5), requires_grad=True)
    F.cross_entropy(logits, torch.tensor(LABELS)).backward()
    assert logits.grad is not None
    gradient = ex10.softmax_cross_entropy_grad(logits.detach().numpy(), LABELS)
    np.testing.assert_allclose(gradient, logits.grad.numpy(), atol=1e-12)

    scores = torch.tensor([-1000.0, -3.0, 0.0, 2.0, 1000.0], dtype=torch.float64).requires_grad_()
    targets = np.array([1.0, 0.0, 1.0, 0.0, 0.0])
    F.binary_cross_entropy_with_logits(scores, torch.tensor(targets)).backward()
    assert scores.grad is not None
    gradient = ex10.sigmoid_bce_grad(scores.detach().numpy(), targets)
    np.testing.assert_allclose(gradient, scores.grad.numpy(), atol=1e-12)


@pytest.mark.parametrize(("dtype", "within"), PAIRS)
def test_binary_losses_agree_with_torch(dtype, within):
    """Sigmoid and both losses, from -1e4 to 1e4; warnings would be errors here."""
    ex11 = load("reference", "ex11_binary_losses_numpy")
    logits = np.array([-1e4, -90.0, -5.0, 0.0, 0.5, 90.0, 1e4], dtype)
    targets = np.array([0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0])
    sigmoids = torch.sigmoid(torch.tensor(logits)).numpy()
    smallest = np.finfo(dtype).tiny
    np.testing.assert_allclose(ex11.sigmoid(logits), sigmoids, rtol=within, atol=smallest)
    expected = F.binary_cross_entropy_with_logits(
        torch.tensor(logits, dtype=torch.float64), torch.tensor(targets)
    )
    assert ex11.bce_with_logits(logits, targets) == pytest.approx(expected.item())
    some = slice(2, 5)
    expected = F.binary_cross_entropy(
        torch.tensor(sigmoids[some], dtype=torch.float64), torch.tensor(targets[some])
    )
    loss = ex11.binary_cross_entropy(targets[some], sigmoids[some])
    assert loss == pytest.approx(expected.item())


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("target", [0.0, 1.0])
def test_binary_cross_entropy_where_a_probability_is_certain(dtype, target):
    """Finite and large if wrong, nothing if right, in float32 too."""
    loss = load("reference", "ex11_binary_losses_numpy").binary_cross_entropy
    targets, probs = np.array([target]), np.array([target], dtype)
    assert loss(targets, probs) == pytest.approx(0.0, abs=1e-9)
    assert 6.9 < loss(targets, 1 - probs) < np.inf


def test_loss_options_agree_with_their_formulas():
    """Weights, a mask, smoothing and many labels, written out with NumPy."""
    ex12 = load("reference", "ex12_loss_options_torch")
    logits, labels = torch.tensor(random_logits(4, 5)), torch.tensor(LABELS)
    log_probs = torch.log_softmax(logits, 1).numpy()
    losses = -log_probs[np.arange(4), LABELS]
    weights = np.array([1.0, 2.0, 3.0, 0.5, 1.0])
    weighted = ex12.weighted_cross_entropy(logits, labels, torch.tensor(weights))
    assert weighted.item() == pytest.approx(
        (weights[LABELS] * losses).sum() / weights[LABELS].sum()
    )
    masked = ex12.masked_cross_entropy(logits, labels, 3)
    assert masked.item() == pytest.approx(losses[LABELS != 3].mean())
    smoothed = ex12.smoothed_cross_entropy(logits, labels, 0.2)
    assert smoothed.item() == pytest.approx((0.8 * losses - 0.2 * log_probs.mean(1)).mean())
    hot = np.array(random_logits(4, 5) > 0, float)
    probs = 1 / (1 + np.exp(-logits.numpy()))
    multi = ex12.multilabel_loss(logits, torch.tensor(hot))
    assert multi.item() == pytest.approx(-np.log(np.where(hot == 1, probs, 1 - probs)).mean())


# --- stubs --------------------------------------------------------------------------------------


@EXERCISES
def test_a_stub_is_the_likeness_of_its_reference(stem):
    """Same functions, signatures, types and docstrings."""
    stub, reference = (functions_of(load(folder, stem)) for folder in ("exercises", "reference"))
    assert list(stub) == list(reference)
    for name, function in reference.items():
        assert inspect.signature(stub[name]) == inspect.signature(function)
        assert stub[name].__doc__ == function.__doc__


@EACH_FUNCTION
def test_a_stub_raises_and_says_what_to_do(stem, name):
    """NotImplementedError, which is graded as not attempted."""
    function = getattr(load("exercises", stem), name)
    with pytest.raises(NotImplementedError, match=f"^{name}: your solution goes here$"):
        function(*[None] * len(FUNCTIONS[stem][name]))
