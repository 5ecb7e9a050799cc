"""The public self-check tells right from wrong, in plain words, and gives nothing away."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"


def read(folder: str, stem: str) -> str:
    """The text of a reference, a stub or a self-check."""
    return (ROOT / folder / f"{stem}.py").read_text(encoding="utf-8")


FUNCTIONS = {
    path.stem: [
        node.name
        for node in ast.parse(read("reference", path.stem)).body
        if isinstance(node, ast.FunctionDef)
    ]
    for path in sorted((ROOT / "reference").glob("ex*.py"))
}
EACH_FUNCTION = pytest.mark.parametrize(
    ("stem", "name"), [(stem, name) for stem, names in FUNCTIONS.items() for name in names]
)

# Wrong functions, appended to the reference, and what the student has to be told.
WRONG = {
    "ex01_softmax_numpy": {
        "over the samples": (
            "def softmax(z):\n    e = np.exp(z)\n    return e / e.sum(axis=0)",
            "gave back: np.array([[0.81757, 0.26894, 0.45017], [0.18243, 0.73106, 0.54983]])\n"
            "  expected:  about [1.0, 1.0] as the sums of the rows, but they are [1.5367, 1.4633]",
        ),
        "too large for exp": (
            "def softmax(z):\n    e = np.exp(z)\n    return e / e.sum(axis=-1, keepdims=True)",
            "softmax(np.array([1002.0, 1001.0, 1000.1]))\n  gave back: np.array([nan, nan, nan])\n"
            "  expected:  finite numbers",
        ),
        "return forgotten": (
            "def softmax(z):\n    e = np.exp(z)",
            "gave back: None, that is, nothing. Is a return missing?",
        ),
        "argument changed": (
            "def softmax(z):\n    z -= z.max(-1, keepdims=True)\n    e = np.exp(z)\n"
            "    return e / e.sum(-1, keepdims=True)",
            "changed its argument np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]]) into np.array([[0.",
        ),
        "integers": (
            "def softmax(z):\n    o = np.zeros_like(z)\n"
            "    e = np.exp(z - z.max(-1, keepdims=True))\n"
            "    o[...] = e / e.sum(-1, keepdims=True)\n    return o",
            "softmax(np.array([2, 1, 0]))\n  gave back: np.array([0, 0, 0])",
        ),
        "stops": (
            "def softmax(z):\n    return z / z.sum(axis=1)",
            "stopped:   AxisError: axis 1 is out of bounds for array of dimension 1\n"
            "  in ex01_softmax_numpy.py, line ",
        ),
        "renamed": ("del softmax", "ex01_softmax_numpy.py defines no softmax: keep the name"),
        "a list": (
            "def softmax(z):\n    return np.ones(3).tolist()",
            "gave back: [1.0, 1.0, 1.0]\n  expected:  a NumPy array of shape (3,), of proba",
        ),
        "leaves": ("def softmax(z):\n    raise SystemExit(3)", "exit() was called: 3\n  in ex01_"),
    },
    "ex02_softmax_torch": {
        "cut off": (
            "def softmax(z):\n    return torch.softmax(z.detach(), -1)",
            "gradients flow back to the scores; it is cut off",
        ),
        "wrong dtype": (
            "def softmax(z):\n    return torch.softmax(z.float(), -1)",
            "dtype torch.float64, but it is torch.float32",
        ),
        "not a tensor": (
            "def softmax(z):\n    return torch.softmax(z, -1).detach().numpy()",
            "expected:  a tensor of shape (3,), of probabilities",
        ),
    },
    "ex03_cross_entropy_numpy": {
        "minus forgotten": (
            "def cross_entropy(t, p):\n    return (t * np.log(p + 1e-12)).sum(-1).mean()",
            "gave back: -0.356675\n  expected:  about 0.3567",
        ),
        "log of 0": (
            "def cross_entropy(t, p):\n    return -(t * np.log(p)).sum(-1).mean()",
            "gave back: nan\n  expected:  finite numbers",
        ),
        "sum": (
            "def cross_entropy(t, p):\n    return -(t * np.log(p + 1e-12)).sum()",
            "the mean of the two samples alone",
        ),
        "too narrow": (
            "def one_hot(labels, c):\n    return np.eye(labels.max() + 1)[labels]",
            "expected:  shape (3, 5), of zeros and ones, but it has shape (3, 3)",
        ),
        "one loss per sample": (
            "def cross_entropy(t, p):\n    return -(t * np.log(p + 1e-12)).sum(-1)",
            "expected:  one number, a float",
        ),
    },
    "ex04_cross_entropy_torch": {
        "softmax twice": (
            "def cross_entropy(z, y):\n    return nn.CrossEntropyLoss()(z.softmax(1), y)",
            "gave back: torch.tensor(0.80212)\n  expected:  about 0.417",
        ),
        "a plain number": (
            "def cross_entropy(z, y):\n    return nn.CrossEntropyLoss()(z, y).item()",
            "gave back: 0.41703\n  expected:  a tensor of shape (), of numbers",
        ),
        "one-hot floats": (
            "def cross_entropy_one_hot(z, t):\n    return nn.CrossEntropyLoss()(z, t.float())",
            "expected:  class indices such as [2, 0, 1] for PyTorch's cross-entropy",
        ),
        "log of softmax": (
            "def cross_entropy(z, y):\n    return nn.NLLLoss()(torch.log(z.softmax(1)), y)",
            "finite numbers; inf comes from a number too large to hold or from log(0)",
        ),
    },
    "ex05_predictions": {
        "values for indices": (
            "def predict_classes(z):\n    return torch.max(z, 1)[0]",
            "dtype torch.int64, but it is torch.float32",
        ),
        "a tensor": (
            "def accuracy(z, y):\n    return (z.argmax(1) == y).float().mean()",
            "gave back: torch.tensor(1.0)\n  expected:  a Python float",
        ),
        "a column": (
            "def predict_binary(p):\n    return (p > 0.5).long()",
            "expected:  shape (3,), of zeros and ones, but it has shape (3, 1)",
        ),
    },
    "ex06_multiclass_net": {
        "softmax at the end": (
            "def make_net(i, h, c):\n    return nn.Sequential(\n        nn.Linear(i, h), nn.ReLU(),"
            " nn.Linear(h, c), nn.Softmax(dim=1))",
            "each row adds up to 1: is there a softmax at the end?",
        ),
        "layers in a list": (
            "class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
            "        self.layers = [nn.Linear(4, 5), nn.Linear(5, 3)]\n    def forward(self, x):\n"
            "        return self.layers[1](torch.relu(self.layers[0](x)))\n"
            "def make_net(i, h, c):\n    return Net()",
            "25 + 18 numbers to learn, for two layers with biases, but parameters() shows 0",
        ),
        "no activation": (
            "def make_net(i, h, c):\n    return nn.Sequential(nn.Linear(i, h), nn.Linear(h, c))",
            "it is a straight line: is there an activation between",
        ),
        "a class for a loss": (
            "def make_loss():\n    return nn.CrossEntropyLoss",
            "make_loss()(torch.tensor([[2.0, 1.0, 0.1]]), torch.tensor([0]))\n"
            "  gave back: CrossEntropyLoss()",
        ),
        "no forward": (
            "class Net(nn.Module):\n    pass\ndef make_net(i, h, c):\n    return Net()",
            'NotImplementedError: Module [Net] is missing the required "forward" function',
        ),
        "a class for a net": ("def make_net(i, h, c):\n    return nn.Linear", "Linear"),
    },
    "ex07_binary_net": {
        "no sigmoid": (
            "def make_net(i, h):\n    return nn.Sequential("
            "nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1))",
            "expected:  probabilities, between 0 and 1",
        ),
        "softmax of one": (
            "def make_net(i, h):\n    return nn.Sequential("
            "nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Softmax(dim=1))",
            "8 fresh networks gave only values from 1 to 1",
        ),
        "loss for scores": (
            "def make_loss():\n    return nn.BCEWithLogitsLoss()",
            "gave back: torch.tensor(0.34115)\n  expected:  about 0.10536",
        ),
    },
    "ex08_training": {
        "old gradients stay": (
            "def train_step(net, loss_fn, opt, x, y):\n    loss = loss_fn(net(x), y)\n"
            "    loss.backward()\n    opt.step()\n    return loss.item()",
            "expected:  about 0.3477, as the loss before step 3 in a row",
        ),
        "no step": (
            "def train_step(net, loss_fn, opt, x, y):\n    opt.zero_grad()\n"
            "    loss = loss_fn(net(x), y)\n    loss.backward()\n    return loss.item()",
            "weights that moved from 0 to [[0.25, -0.25], [-0.25, 0.25]], but they are [[0.0, 0.0]",
        ),
        "a tensor": (
            "def train_step(net, loss_fn, opt, x, y):\n    opt.zero_grad()\n"
            "    loss = loss_fn(net(x), y)\n    loss.backward()\n    opt.step()\n    return loss",
            "expected:  a Python float",
        ),
        "left in eval mode": (
            "_step = train_step\ndef train_step(net, *rest):\n    net.eval()\n"
            "    return _step(net, *rest)",
            "a network that is still in training mode after the step",
        ),
        "shapes differ": (
            "def binary_train_step(net, loss_fn, opt, x, y):\n"
            "    return train_step(net, loss_fn, opt, x, y.float())",
            "stopped:   ValueError: Using a target size (torch.Size([2])) that is different",
        ),
    },
    "ex09_log_softmax_numpy": {
        "shift not undone": (
            "def log_sum_exp(z):\n    m = z.max(-1, keepdims=True)\n"
            "    return np.log(np.exp(z - m).sum(-1))",
            "gave back: 0.41703\n  expected:  about 2.417",
        ),
        "log of softmax": (
            "def log_softmax(z):\n    e = np.exp(z - z.max(-1, keepdims=True))\n"
            "    return np.log(e / e.sum(-1, keepdims=True))",
            "log_softmax(np.array([1000.0, 0.0]))\n  gave back: np.array([0.0, -inf])",
        ),
        "columns": (
            "def nll_loss(p, y):\n    return -p[:, y].mean()",
            "expected:  about 0.43375",
        ),
    },
    "ex10_gradients_numpy": {
        "sum": (
            "_right = softmax_cross_entropy_grad\n"
            "def softmax_cross_entropy_grad(z, y):\n    return _right(z, y) * len(y)",
            "in row 0, half of what it is for this row alone",
        ),
        "uphill": (
            "_right_too = sigmoid_bce_grad\n"
            "def sigmoid_bce_grad(z, t):\n    return -_right_too(z, t)",
            "gave back: np.array([0.5])\n  expected:  about [-0.5]",
        ),
    },
    "ex11_binary_losses_numpy": {
        "overflow": (
            "def sigmoid(z):\n    return np.exp(z) / (1 + np.exp(z))",
            "sigmoid(np.array([1000.0, -1000.0]))\n  gave back: np.array([nan, 0.0])",
        ),
        "one half": (
            "def binary_cross_entropy(t, p):\n    return -(t * np.log(p + 1e-12)).mean()",
            "the mean of -log(0.9) and -log(0.8)",
        ),
        "from the probability": (
            "def bce_with_logits(z, t):\n    return binary_cross_entropy(t, sigmoid(z))",
            "bce_with_logits(np.array([1000.0]), np.array([0.0]))",
        ),
    },
    "ex12_loss_options_torch": {
        "divided by N": (
            "def weighted_cross_entropy(z, y, w):\n"
            "    return nn.CrossEntropyLoss(weight=w, reduction='sum')(z, y) / len(y)",
            "expected:  about 0.2834, as without weights",
        ),
        "mask not passed on": (
            "def masked_cross_entropy(z, y, i):\n    return nn.CrossEntropyLoss()(z, y)",
            "stopped:   IndexError: Target -1 is out of bounds.",
        ),
        "smoothing not passed on": (
            "def smoothed_cross_entropy(z, y, s):\n    return nn.CrossEntropyLoss()(z, y)",
            "expected:  about 0.70",
        ),
        "labels compete": (
            "def multilabel_loss(z, t):\n    return nn.CrossEntropyLoss()(z, t)",
            "expected:  about 0.39",
        ),
    },
}

# Right functions that differ from the reference in what the contract leaves open.
RIGHT = {
    "ex03_cross_entropy_numpy": {
        "small integers and 0-d arrays": (
            "def one_hot(y, c):\n    return (y[:, None] == np.arange(c)).astype(np.int8)\n"
            "_right = cross_entropy\n"
            "def cross_entropy(t, p):\n    return np.array(_right(t, p))"
        ),
    },
    "ex06_multiclass_net": {
        "tanh, dropout, log-softmax, a function as loss": (
            "def make_net(i, h, c):\n    return nn.Sequential(nn.Linear(i, h), nn.Tanh(),"
            " nn.Dropout(0.3), nn.Linear(h, c), nn.LogSoftmax(dim=1))\n"
            "def make_loss():\n    return lambda z, y: nn.functional.cross_entropy(z, y)"
        ),
        "bare parameters": (
            "class Net(nn.Module):\n    def __init__(self, i, h, c):\n        super().__init__()\n"
            "        self.a = nn.Parameter(torch.randn(i, h) * 0.01)\n"
            "        self.b = nn.Parameter(torch.zeros(h))\n"
            "        self.c = nn.Parameter(torch.randn(h, c) * 0.01)\n"
            "        self.d = nn.Parameter(torch.zeros(c))\n"
            "    def forward(self, x):\n"
            "        return torch.relu(x @ self.a + self.b) @ self.c + self.d\nmake_net = Net"
        ),
        "an activation that learns": (
            "def make_net(i, h, c):\n    return nn.Sequential("
            "nn.Linear(i, h), nn.PReLU(h), nn.Linear(h, c))"
        ),
    },
    "ex07_binary_net": {
        "softplus, wide weights": (
            "def make_net(i, h):\n    net = nn.Sequential(nn.Linear(i, h), nn.Softplus(),"
            " nn.Linear(h, 1), nn.Sigmoid())\n"
            "    nn.init.normal_(net[0].weight, std=30)\n    return net\n"
            "def make_loss():\n    return nn.functional.binary_cross_entropy"
        ),
    },
    "ex08_training": {
        "zeroing afterwards, vectors": (
            "def train_step(net, loss_fn, opt, x, y):\n    net.train()\n"
            "    loss = loss_fn(net(x), y)\n    loss.backward()\n    opt.step()\n"
            "    for p in net.parameters():\n        p.grad = None\n    return float(loss)\n"
            "def binary_train_step(net, loss_fn, opt, x, y):\n    opt.zero_grad()\n"
            "    loss = loss_fn(net(x)[:, 0], y.to(torch.float32))\n    loss.backward()\n"
            "    opt.step()\n    return float(loss)"
        ),
    },
    "ex01_softmax_numpy": {
        "demo that stops, warnings, prints": (
            "import warnings\nimport not_installed_anywhere\nprint(softmax(5)[0])\n"
            "warnings.warn('only a warning')\nexit()\n_right = softmax\n"
            "def softmax(z):\n    warnings.warn('loud')\n    print('here')\n    return _right(z)"
        ),
    },
    "ex10_gradients_numpy": {
        "builds on another exercise": (
            "import ex01_softmax_numpy\n"
            "def softmax_cross_entropy_grad(z, y):\n    p = ex01_softmax_numpy.softmax(z)\n"
            "    return (p - np.eye(z.shape[1])[y]) / len(y)"
        ),
    },
}


def layers(cases: dict[str, dict[str, Any]]) -> list[dict[str, tuple[str, Any]]]:
    """Spread cases over runs, one of each exercise in a run, so that few runs do for all."""
    count = max(map(len, cases.values()))
    return [
        {stem: list(of.items())[i] for stem, of in cases.items() if i < len(of)}
        for i in range(count)
    ]


def right_corpus() -> dict[str, dict[str, str]]:
    """The right submissions of the corpus, by exercise and name."""
    return {
        stem: {
            path.stem: path.read_text(encoding="utf-8")
            for path in sorted((CORPUS / stem / "right").glob("*.py"))
        }
        for stem in FUNCTIONS
    }


Job = tuple[dict[str, str], list[str], str]


def jobs() -> dict[str, Job]:
    """All runs of the self-check: the files, the arguments, the folder to start in."""
    references = {stem: read("reference", stem) for stem in FUNCTIONS}
    broken = references | {"ex03_cross_entropy_numpy": "import numpy as np\ndef one_hot(:\n"}
    some = {stem: references[stem] for stem in ("ex01_softmax_numpy", "ex11_binary_losses_numpy")}
    half = read("reference", "ex05_predictions").split("def accuracy")[0]
    half += "def accuracy" + read("exercises", "ex05_predictions").split("def accuracy")[1]
    found: dict[str, Job] = {
        "reference": (references, ["exercises"], "."),
        "stubs": ({stem: read("exercises", stem) for stem in FUNCTIONS}, ["exercises"], "."),
        "from inside": (some, [], "exercises"),
        "one file": (references, ["exercises/test_ex12_loss_options_torch.py"], "."),
        "warnings as errors": (references, ["-W", "error", "exercises"], "."),
        "syntax error": (broken, ["exercises"], "."),
        "half done": ({"ex05_predictions": half + "\npredict_binary(1)\n"}, ["exercises"], "."),
    }
    for number, layer in enumerate(layers(WRONG)):
        files = {
            stem: f"{read('reference', stem)}\n\n{code}\n" for stem, (_, (code, _)) in layer.items()
        }
        found[f"wrong {number}"] = (files, ["exercises"], ".")
    for number, layer in enumerate(layers(RIGHT)):
        files = {
            stem: f"{read('reference', stem)}\n\n{code}\n" for stem, (_, code) in layer.items()
        }
        found[f"right {number}"] = (references | files, ["exercises"], ".")
    for number, layer in enumerate(layers(right_corpus())):
        files = {stem: text for stem, (_, text) in layer.items()}
        found[f"corpus {number}"] = (files, ["exercises"], ".")
    return found


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The results of all runs, by name."""
    orders = []
    for number, (files, arguments, start) in enumerate(jobs().values()):
        folder = tmp_path_factory.mktemp(f"student{number}") / "exercises"
        folder.mkdir()
        shutil.copy(ROOT / "exercises" / "conftest.py", folder)
        for stem, text in files.items():
            (folder / f"{stem}.py").write_text(text, encoding="utf-8")
            shutil.copy(ROOT / "exercises" / f"test_{stem}.py", folder)
        orders.append({"folder": str(folder.parent / start), "arguments": arguments})
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "self_check_runs.py")],
        input=json.dumps(orders),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr
    return dict(zip(jobs(), json.loads(done.stdout), strict=True))


def failures(run: dict[str, Any], stem: str = "") -> dict[str, str]:
    """What was said about the checks that failed, in one exercise or all."""
    return {
        check: text
        for check, (outcome, text) in run["outcomes"].items()
        if outcome == "failed" and f"test_{stem}" in check
    }


def number_of_checks(run: dict[str, Any], outcome: str) -> int:
    """How many checks ended like this."""
    return sum(there == outcome for there, _ in run["outcomes"].values())


def names(cases: dict[str, dict[str, Any]]) -> list[tuple[str, int, str]]:
    """Exercise, number of the run and name of each case."""
    return [(stem, i, name) for stem, of in cases.items() for i, name in enumerate(of)]


@pytest.mark.parametrize("path", sorted((ROOT / "exercises").glob("*.py")), ids=lambda p: p.stem)
def test_what_a_student_gets_needs_numpy_torch_and_pytest_only(path):
    """And the NumPy exercises need no torch, which takes long to import."""
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.add((node.module or "").partition(".")[0])
    needs_torch = "numpy" not in path.stem and path.stem != "conftest"
    allowed = {"numpy", "pytest", "torch"} if needs_torch else {"numpy", "pytest"}
    assert imported - set(sys.stdlib_module_names) <= allowed


@pytest.mark.parametrize("stem", FUNCTIONS)
def test_every_public_check_says_what_it_is_about(stem):
    """In one sentence, without the words of pytest: a student reads it."""
    checks = [
        node
        for node in ast.parse(read("exercises", f"test_{stem}")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    for name in FUNCTIONS[stem]:
        assert name in read("exercises", f"test_{stem}")
    assert len(checks) >= 5
    for check in checks:
        assert re.fullmatch(r"\w.*\.", ast.get_docstring(check) or ""), check.name
        assert not any(isinstance(node, ast.Assert) for node in ast.walk(check)), check.name


def test_the_self_check_passes_for_the_reference(runs):
    """All checks of all exercises, and nothing is said."""
    run = runs["reference"]
    assert failures(run) == {}
    assert run["status"] == 0
    assert {re.search(r"test_(ex\d\d\w+)\.py", check)[1] for check in run["outcomes"]} == set(
        FUNCTIONS
    )
    assert number_of_checks(run, "passed") == len(run["outcomes"]) > 100
    assert "warning" not in run["output"]
    assert "note" not in run["output"]


@EACH_FUNCTION
def test_the_self_check_of_a_stub_says_what_is_not_attempted_once(runs, stem, name):
    """One line for each function; its other checks are skipped."""
    line = f"not attempted yet: fill in {name} in {stem}.py"
    assert list(failures(runs["stubs"], stem).values()).count(line) == 1
    assert f"\n{line}\n" in runs["stubs"]["output"]


def test_the_self_check_of_stubs_fails_and_says_no_more(runs):
    """Exit status 1, one failure for each function, and nothing passes by itself."""
    run = runs["stubs"]
    assert run["status"] == 1
    assert number_of_checks(run, "failed") == sum(map(len, FUNCTIONS.values()))
    assert number_of_checks(run, "passed") == 0


def test_the_self_check_runs_inside_the_folder_and_on_some_exercises(runs):
    """`pytest` in exercises/, where only two exercises are left."""
    run = runs["from inside"]
    assert run["status"] == 0
    assert number_of_checks(run, "passed") > 15


def test_the_self_check_of_one_file_needs_no_other(runs):
    """Only that exercise is checked."""
    assert runs["one file"]["status"] == 0
    assert all("ex12" in check for check in runs["one file"]["outcomes"])


def test_warnings_cost_nothing_even_where_they_are_errors(runs):
    """A setting of pytest is not the student's mistake."""
    assert failures(runs["warnings as errors"]) == {}


def test_a_syntax_error_costs_its_own_exercise(runs):
    """One message with file, line and text; the other exercises are checked."""
    run = runs["syntax error"]
    (message,) = failures(run).values()
    assert re.fullmatch(
        r"ex03_cross_entropy_numpy\.py, line 2: Python cannot read this: .*: def one_hot\(:",
        message,
    )
    assert number_of_checks(run, "passed") > 100


def test_half_an_exercise_is_checked_as_far_as_it_goes(runs):
    """The done function passes; the others are not attempted; a demo of one of them is no news."""
    run = runs["half done"]
    assert sorted(failures(run).values()) == [
        "not attempted yet: fill in accuracy in ex05_predictions.py",
        "not attempted yet: fill in predict_binary in ex05_predictions.py",
    ]
    assert number_of_checks(run, "passed") == 5
    assert "note" not in run["output"]


@pytest.mark.parametrize(("stem", "number", "name"), names(WRONG))
def test_a_mistake_is_told_in_plain_words(runs, stem, number, name):
    """What was called, what came back, what was expected; none of pytest's or our own code."""
    run = runs[f"wrong {number}"]
    said = failures(run, stem)
    words = WRONG[stem][name][1]
    assert any(words in text for text in said.values()), "\n".join(said.values())
    for text in said.values():
        assert not re.search(r"(?m)^E |^>|assert|conftest|Traceback|test_ex", text), text
        assert len(text) < 700


@pytest.mark.parametrize(("stem", "number", "name"), names(RIGHT))
def test_a_right_solution_of_another_kind_passes(runs, stem, number, name):
    """What the contract leaves open stays open."""
    assert failures(runs[f"right {number}"]) == {}


def test_lines_that_stopped_are_noted(runs):
    """They cost nothing, but the student gets to know."""
    output = runs["right 0"]["output"]
    assert "note: ex01_softmax_numpy.py: ModuleNotFoundError: No module named 'not_ins" in output
    assert "note: ex01_softmax_numpy.py: IndexError: " in output
    assert "note: ex01_softmax_numpy.py: exit() was called" in output


# The contract asks for arrays, and for int64; hidden checks pay for these all the same, while the
# self-check says what was asked for. The last gives a loss rows of one pixel: right, and rare.
PAID_ALL_THE_SAME = {
    ("ex03_cross_entropy_numpy", "list_of_arrays"),
    ("ex03_cross_entropy_numpy", "nested_list"),
    ("ex05_predictions", "narrow_integers"),
    ("ex09_log_softmax_numpy", "python_lists_and_math"),
    ("ex10_gradients_numpy", "python_lists"),
    ("ex11_binary_losses_numpy", "sigmoid_as_a_list"),
    ("ex04_cross_entropy_torch", "as_an_image"),
}


@pytest.mark.parametrize(
    ("stem", "number", "name"),
    [case for case in names(right_corpus()) if (case[0], case[2]) not in PAID_ALL_THE_SAME],
)
def test_a_right_submission_of_the_corpus_passes(runs, stem, number, name):
    """No right solution is told that it is wrong."""
    assert failures(runs[f"corpus {number}"], stem) == {}
