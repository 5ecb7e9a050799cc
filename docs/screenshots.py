"""Take the pictures of README.md: python docs/screenshots.py (make pictures)

They show what a student and an instructor really see: commands run in a pseudo-terminal, and the
class page of the example class in Chromium. `--all DIR` takes every page and screen there is, to
look at.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from base64 import b64encode
from collections.abc import Sequence
from html import escape
from pathlib import Path

import pexpect
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
THEME = TerminalTheme(
    (22, 27, 34),
    (230, 237, 243),
    [
        (72, 79, 88),
        (255, 123, 114),
        (86, 211, 100),
        (227, 179, 65),
        (121, 192, 255),
        (226, 150, 255),
        (86, 212, 221),
        (230, 237, 243),
    ],
)
FRAME = """<!doctype html><meta charset="utf-8"><style>
{stylesheet}
body {{ margin: 0; }}
main {{ display: inline-block; padding: 14px 18px; background: {background}; color: {foreground}; }}
pre {{ margin: 0; font: 14px/1.4 "DejaVu Sans Mono", "Liberation Mono", monospace; }}
i {{ color: #79c0ff; font-style: normal; }}
</style><main><pre><i>$</i> COMMAND</pre><pre>{code}</pre></main>"""
BESIDE = """<!doctype html><style>
body {{ margin: 0; background: #fff; }}
main {{ display: inline-flex; gap: 20px; align-items: start; padding: 4px; }}
img:first-child {{ border-radius: 6px; }}
</style><main><img src="data:image/png;base64,{}"><img src="data:image/png;base64,{}"></main>"""
DOUBLE_SOFTMAX = '''"""Cross-entropy in PyTorch."""

import torch
from torch import nn


def cross_entropy(logits, labels):
    probs = torch.softmax(logits, dim=1)
    return nn.CrossEntropyLoss()(probs, labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
'''


def screen(arguments: Sequence[str], folder: Path, width: int, height: int = 200) -> str:
    """Run `logitlab ARGUMENTS` in a pseudo-terminal; return what it wrote, with its colours."""
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "", "OMP_NUM_THREADS": "1"}
    environment.pop("NO_COLOR", None)
    output, _ = pexpect.run(
        f"{sys.executable} -m logitlab {' '.join(arguments)}",
        withexitstatus=True,
        timeout=300,
        cwd=str(folder),
        env={**environment, "COLUMNS": str(width), "LINES": str(height)},
    )
    return str(output.decode("utf-8")).replace("\r\n", "\n")


def shoot_screen(browser: Browser, text: str, command: str, width: int, path: Path) -> None:
    """Write a picture of a terminal's text."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=width, file=nowhere, force_terminal=True)
        console.print(Text.from_ansi(text), soft_wrap=True)
        html = console.export_html(theme=THEME, code_format=FRAME)
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.set_content(html.replace("COMMAND", escape(command)))
    page.locator("main").screenshot(path=str(path))
    page.close()


def shoot_page(
    browser: Browser, source: Path, path: Path, width: int, scheme: str = "light", height: int = 0
) -> None:
    """Write a picture of a page: of its first `height` pixels, or of all of it."""
    page = browser.new_page(viewport={"width": width, "height": height or 900}, color_scheme=scheme)
    page.goto(source.as_uri())
    page.screenshot(path=str(path), full_page=not height)
    page.close()


def page_of(name: str, results: Path) -> Path:
    """Return the page of a student."""
    pages = sorted((results / "report/students").glob("*.html"))
    (found,) = (p for p in pages if f"Feedback for {name}<" in p.read_text(encoding="utf-8"))
    return found


def shoot_student(browser: Browser, student: Path, results: Path, folder: Path) -> None:
    """Write the picture of what a student sees: the self-check, and the feedback beside it."""
    text = screen(["check"], student, 76)
    shoot_screen(browser, text, "logitlab check", 76, folder / "screen.png")
    page = browser.new_page(viewport={"width": 520, "height": 900})
    page.goto(page_of("dora", results).as_uri())
    page.locator("details[open] .finding").screenshot(path=str(folder / "finding.png"))
    page.set_viewport_size({"width": 1240, "height": 800})
    images = [b64encode((folder / f"{n}.png").read_bytes()).decode() for n in ("screen", "finding")]
    page.goto("about:blank")
    page.set_content(BESIDE.format(*images))
    page.locator("main").screenshot(path=str(PICTURES / "student.png"))
    page.close()


def student_folder(folder: Path) -> Path:
    """Make a student's folder: exercises 1 to 3 are done, the fourth holds a mistake."""
    shutil.copytree(ROOT / "exercises", folder / "exercises")
    for path in sorted((ROOT / "reference").glob("ex0[123]_*.py")):
        shutil.copy(path, folder / "exercises")
    own = folder / "exercises" / "ex04_cross_entropy_torch.py"
    own.write_text(DOUBLE_SOFTMAX, encoding="utf-8")
    return folder


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="DIR", help="every page and screen, to look at")
    args = parser.parse_args()
    from logitlab.cli import main as logitlab

    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        student = student_folder(folder / "student")
        results = folder / "results"
        logitlab(["grade", str(ROOT / "examples/class"), "--out", str(results), "--quiet"])
        logitlab(["report", str(results), "--title", "Softmax and cross-entropy"])
        if args.all:
            take_all(browser, student, results, args.all)
        else:
            shoot_student(browser, student, results, folder)
            index = results / "report/index.html"
            shoot_page(browser, index, PICTURES / "instructor.png", 1100, height=1200)
        browser.close()


SCREENS = {
    "check": ["check"],
    "check-hint": ["check", "ex04", "--hint"],
    "check-done": ["check", "ex03"],
    "check-new": ["check", "ex05"],
    "check-list": ["check", "--list"],
    "explain": ["explain", "double-softmax"],
    "doctor": ["doctor"],
    "help": ["--help"],
    "grade-help": ["grade", "--help"],
    "grade-one": ["grade", str(ROOT / "examples/class/dora"), "--quiet"],
    "grade-class": ["grade", str(ROOT / "examples/class"), "--quiet"],
    "verify": ["verify", "ex01"],
    "no-verb": [],
}


def take_all(browser: Browser, student: Path, results: Path, out: Path) -> None:
    """Take every page and screen."""
    out.mkdir(parents=True, exist_ok=True)
    for name, arguments in SCREENS.items():
        for width in (80, 40) if name.startswith(("check", "explain")) else (80,):
            text = screen(arguments, student if name[:5] == "check" else ROOT, width)
            command = f"logitlab {' '.join(arguments)}"
            shoot_screen(browser, text, command, width, out / f"{name}-{width}.png")
    pages = {"class": results / "report/index.html", "mistakes": results / "report/mistakes.html"}
    pages["student"] = page_of("dora", results)
    for name, path in pages.items():
        for width in (1100, 390):
            for scheme in ("light", "dark"):
                shoot_page(browser, path, out / f"{name}-{width}-{scheme}.png", width, scheme)


if __name__ == "__main__":
    main()
