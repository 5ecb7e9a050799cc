"""The verb `explain`: what it prints, and the pictures."""

from __future__ import annotations

import io
import math
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from rich.console import Console
from torch import nn

from logitlab.catalogue import load
from logitlab.explain import print_explanation, print_list
from logitlab.pictures import Curves, Picture, Ranges, Table, picture, pictured, to_svg
from logitlab.pictures.shapes import nice_ticks
from logitlab.pictures.svg import STYLE
from logitlab.pictures.terminal import to_text

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden" / "explain"
CATALOGUE = load(ROOT / "graders")
SVG = "{http://www.w3.org/2000/svg}"
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))


def explain(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the verb as people do, from the project, with its output piped."""
    base = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "logitlab", "explain", *words],
        env={**base, **environment},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )


def check_golden(name: str, text: str) -> None:
    """Compare with the golden file of this name; UPDATE_GOLDEN=1 writes it afresh."""
    path = GOLDEN / f"{name}.txt"
    if UPDATE:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


PRINTED = {
    "double_softmax": ["double-softmax"],
    "no_max_shift_with_hint": ["no-max-shift", "--exercise", "ex01", "--hint"],
    "softmax_over_samples": ["softmax-over-samples", "--exercise", "ex02"],
    "note": ["log-softmax-before-loss", "--exercise", "6"],
    "one_of_three_functions": [
        "double-softmax",
        "--exercise",
        "ex12",
        "--function",
        "smoothed_cross_entropy",
    ],
    "not_in_this_exercise": ["hardmax", "--exercise", "ex08"],
    "several_forms": ["log-of-zero"],
    "list_of_an_exercise": ["--exercise", "ex07"],
}


@pytest.mark.parametrize("name", PRINTED)
def test_what_is_printed(name):
    """What the verb prints for a mistake is as the golden file has it."""
    done = explain(*PRINTED[name])
    assert (done.returncode, done.stderr) == (0, "")
    check_golden(name, done.stdout)


def test_narrow_and_plain_terminals():
    """A narrow terminal without unicode gets wrapped words and a picture in ASCII."""
    words = ["double-sigmoid", "--exercise", "ex07"]
    done = explain(*words, COLUMNS="46", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.isascii()
    check_golden("narrow_and_plain", done.stdout)


def test_every_explanation_prints_within_its_width():
    """Words and pictures keep to the width, with no spaces at the ends of lines."""
    for width in (48, 80, 200):
        for item in CATALOGUE:
            out = io.StringIO()
            print_explanation(Console(file=out, width=width, highlight=False), item, True)
            lines = out.getvalue().splitlines()
            assert not [line for line in lines if line != line.rstrip()], item.mistake
            kept = (*item.looks_like.splitlines(), *item.see.splitlines())
            kept = (*kept, *item.see_output.splitlines(), *(link for _, link in item.read_more))
            wide = [line for line in lines if len(line) > min(width, 88)]
            assert {line.strip() for line in wide} <= {line.strip() for line in kept}, item.mistake
            text = " ".join(out.getvalue().split())
            for part in (item.short, item.why, item.hint, item.stronger_hint, item.reason_title):
                assert " ".join(part.split()) in text, item.mistake


def test_the_stronger_hint_is_shown_on_request_only():
    """One hint at a time: the stronger one needs --hint."""
    item = CATALOGUE.find("no-exp")
    short, long = explain("no-exp"), explain("no-exp", "--hint")
    start = " ".join(item.stronger_hint.split()[:5])
    assert "--hint" in short.stdout
    assert start not in short.stdout
    assert start in long.stdout


def test_colour_is_for_terminals():
    """No escape codes in a pipe; colour when forced; none of it with NO_COLOR."""
    assert "\x1b" not in explain("double-softmax").stdout
    coloured = explain("double-softmax", FORCE_COLOR="1", TERM="xterm-256color").stdout
    assert re.search(r"\x1b\[[0-9;]*3[1-7]m", coloured)
    bare = explain("double-softmax", FORCE_COLOR="1", NO_COLOR="1", TERM="xterm-256color").stdout
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", bare)
    assert re.sub(r"\x1b\[[0-9;]*m", "", bare) == re.sub(r"\x1b\[[0-9;]*m", "", coloured)


def test_an_unknown_mistake_is_an_error_with_suggestions():
    """A misspelled id gives status 2, the nearest ids, and no stack trace."""
    done = explain("duble-softmax")
    assert (done.returncode, done.stdout) == (2, "")
    assert "double-softmax" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_unknown_exercise_is_an_error():
    """An exercise that does not exist is refused, with those that do."""
    done = explain("double-softmax", "--exercise", "ex13")
    assert done.returncode == 2
    assert "ex13" in done.stderr
    assert "ex12_loss_options_torch" in done.stderr


def test_without_arguments_all_mistakes_are_listed():
    """The list names every id below its exercise."""
    listed = explain().stdout
    for exercise in CATALOGUE.exercises:
        assert f"{exercise}: " in listed
    shown = set(re.findall(r"^  ([a-z0-9-]+) ", listed, re.MULTILINE))
    assert shown == set(CATALOGUE.ids)


def test_a_list_fits_its_width():
    """Long titles are shortened instead of wrapped."""
    out = io.StringIO()
    print_list(Console(file=out, width=60, highlight=False), CATALOGUE)
    assert max(len(line) for line in out.getvalue().splitlines()) <= 60


def test_the_page_can_be_written(tmp_path):
    """--page writes the page of all mistakes and its pictures into a folder."""
    assert explain("--page", str(tmp_path)).returncode == 0
    page = (tmp_path / "mistakes.md").read_text(encoding="utf-8")
    links = set(re.findall(r"\]\(pictures/(\S+\.svg)\)", page))
    assert "double-softmax.svg" in links
    assert links == {path.name for path in (tmp_path / "pictures").iterdir()}


def drawn() -> list[Picture]:
    """Return every picture once."""
    found = {shown.name: shown for shown in map(picture, pictured()) if shown}
    return list(found.values())


def test_pictures_belong_to_mistakes():
    """Every picture is of a known mistake, and the three that teach most are there."""
    assert set(pictured()) <= set(CATALOGUE.ids)
    assert {"double-softmax", "no-max-shift", "softmax-over-samples"} <= set(pictured())
    assert picture("missing-return") is None
    assert picture("missing-keepdims", "ex01_softmax_numpy")
    assert picture("missing-keepdims", "ex09_log_softmax_numpy") is None


@pytest.mark.parametrize("shown", drawn(), ids=lambda shown: shown.name)
def test_a_picture_is_an_accessible_drawing(shown):
    """Each SVG is well formed, says in words what it shows, and is the same every time."""
    svg = to_svg(shown)
    assert svg == to_svg(shown)
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert root.get("aria-label") == shown.alt
    assert len(shown.alt.split()) >= 15
    texts = {text.text for text in root.iter(f"{SVG}text")}
    assert {panel.title for panel in shown.panels} <= texts
    _, _, width, height = map(float, root.get("viewBox", "").split())
    for node in root.iter(f"{SVG}polyline"):
        points = [point.split(",") for point in node.get("points", "").split()]
        assert len(points) > 10
        assert all(0 <= float(x) <= width and 0 <= float(y) <= height for x, y in points)
    for node in root.iter(f"{SVG}text"):
        assert 0 <= float(node.get("x", "-1")) <= width
        assert 0 <= float(node.get("y", "-1")) <= height


@pytest.mark.parametrize("shown", drawn(), ids=lambda shown: shown.name)
@pytest.mark.parametrize("width", [40, 72, 200])
def test_a_picture_fits_a_terminal(shown, width):
    """Drawn with characters each picture keeps to its width, also without unicode."""
    for plain in (False, True):
        lines = to_text(shown, width, plain).plain.splitlines()
        table = any(isinstance(panel, Table) for panel in shown.panels)
        assert max(map(len, lines)) <= (72 if table else max(40, min(width, 72)))
        assert not plain or all(line.isascii() for line in lines)
        assert len(lines) >= 3


def test_a_mistake_is_told_from_what_is_right_without_colour():
    """Curves differ in character and in dash, cells in brackets and in frame."""
    curve, table = picture("double-sigmoid"), picture("keeps-dimension")
    assert curve
    assert table
    assert {"●", "·"} <= set(to_text(curve, 72).plain)
    assert "stroke-dasharray" in STYLE
    assert 'class="ll-right"' in to_svg(curve)
    assert to_text(table, 72).plain.count("[wanted]") == 3
    assert to_svg(table).count('class="ll-frame"') == 3


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""

    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_colours_are_legible_in_light_and_dark():
    """Text and lines stand out from their background in both modes."""
    light, dark = STYLE.split("@media (prefers-color-scheme:dark)")
    for style in (light, dark):
        colours = dict(re.findall(r"\.ll-(\w+)\{(?:fill|stroke):(#\w{6})", style))
        for name in ("ink", "soft", "wrong", "right"):
            assert contrast(colours[name], colours["back"]) >= 4.5, name
        assert contrast(colours["axis"], colours["back"]) >= 3


def curve(mistake: str, panel: int = 0) -> dict[str, dict[float, float]]:
    """Return the lines of a picture as functions: x to y."""
    shown = picture(mistake)
    assert shown
    curves = shown.panels[panel]
    assert isinstance(curves, Curves)
    return {line.name: dict(line.points) for line in curves.lines}


def test_the_double_softmax_picture_agrees_with_torch():
    """Loss and slope are those of nn.CrossEntropyLoss, and the floor is log(e + C - 1) - 1."""
    losses, slopes = curve("double-softmax"), curve("double-softmax", 1)
    for name, squash in (("right", nn.Identity()), ("softmax twice", nn.Softmax(dim=1))):
        for lead in list(losses[name])[::10]:
            zero = torch.zeros(1, 1, dtype=torch.float64)
            score = torch.full((1, 1), lead, dtype=torch.float64, requires_grad=True)
            scores = torch.cat([score, zero, zero], dim=1)
            loss = nn.CrossEntropyLoss()(squash(scores), torch.tensor([0]))
            loss.backward()
            assert losses[name][lead] == pytest.approx(loss.item(), rel=1e-9)
            assert slopes[name][lead] == pytest.approx(abs(score.grad.item()), abs=1e-6)
    floor = math.log(math.e + 3 - 1) - 1
    assert min(losses["softmax twice"].values()) == pytest.approx(floor, abs=0.01)
    assert min(losses["softmax twice"].values()) > floor
    assert f"{floor:.2f}" in picture("double-softmax").alt


def test_the_overflow_picture_agrees_with_numpy():
    """exp is 0, a number and infinity just where the picture says."""
    (ranges,) = picture("no-max-shift").panels
    assert isinstance(ranges, Ranges)
    for name, ((_, zero, _), (_, infinite, _), _) in ranges.rows:
        dtype = np.dtype(name).type
        with np.errstate(all="ignore"):
            below, above = np.exp(dtype(zero - 0.5)), np.exp(dtype(zero + 0.5))
            assert (below == 0, above > 0) == (True, True), name
            assert np.isfinite(np.exp(dtype(infinite - 0.1)))
            assert np.isinf(np.exp(dtype(infinite + 0.1)))


@pytest.mark.parametrize(
    ("mistake", "axis"), [("softmax-over-samples", 0), ("softmax-over-everything", None)]
)
def test_the_tables_of_sums_agree_with_numpy(mistake, axis):
    """The cells are what the wrong line gives, and the sums are theirs."""
    (table,) = picture(mistake).panels
    assert isinstance(table, Table)
    e = np.exp(np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]]))
    p = e / e.sum(axis=axis)
    assert table.cells == tuple(tuple(f"{x:.2f}" for x in row) for row in p)
    assert table.row_notes == tuple(f"sum {x:.2f}" for x in p.sum(axis=1))
    assert table.column_notes == tuple(f"sum {x:.2f}" for x in p.sum(axis=0))


def test_the_gradient_picture_agrees_with_torch():
    """The two descents are those of an optimizer with and without zero_grad."""
    for name, clear in (("right", True), ("gradients add up", False)):
        w = torch.ones(1, dtype=torch.float64, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1)
        for _step, loss in sorted(curve("missing-zero-grad")[name].items()):
            assert loss == pytest.approx((w**2).item(), abs=1e-12)
            if clear:
                optimizer.zero_grad()
            (w**2).sum().backward()
            optimizer.step()


def test_the_capped_losses_agree_with_torch():
    """The limits of the losses are those of the constants that are named."""
    for mistake, limit in (("log-of-softmax", 1e-9), ("log-of-sigmoid", 1e-7)):
        lines = curve(mistake)
        right = lines.pop("right")
        assert right[40.0] == pytest.approx(40)
        (wrong,) = lines.values()
        assert wrong[40.0] == pytest.approx(-math.log(limit), rel=1e-3)
        assert wrong[10.0] == pytest.approx(right[10.0], rel=1e-3)


def test_ticks_are_round_numbers_within_the_range():
    """Ticks are 1, 2 or 5 times a power of ten apart and never outside."""
    for low, high in ((0, 1), (-6, 6), (0, 40), (0.005, 1), (-1000, 1000), (0, 30)):
        ticks = nice_ticks(low, high)
        assert 3 <= len(ticks) <= 8
        assert low <= min(ticks)
        assert max(ticks) <= high
        step = ticks[1] - ticks[0]
        assert round(step / 10 ** math.floor(math.log10(step) + 1e-9), 6) in (1, 2, 5)
