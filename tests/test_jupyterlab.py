"""A notebook of the kit in a real JupyterLab, in a real browser: opened, run, its plot seen."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import jupyterlab
import nbformat
import pytest
from playwright.sync_api import Page, sync_playwright
from test_browser import FLAGS, chromium

from logitlab.notebook_writer import as_notebook, read_parts

ROOT = Path(__file__).resolve().parents[1]
EXERCISE = "ex04_cross_entropy_torch"
TOKEN = "for-this-test"
MINUTE = 60_000  # milliseconds
# No question to the user about news, no look for updates: neither is the notebook's.
QUIET = {"fetchNews": "false", "checkForUpdates": False}


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab in a folder with the notebook, the reference dropped in; its address."""
    folder = tmp_path_factory.mktemp("lab")
    settings = folder / "settings/@jupyterlab/apputils-extension"
    settings.mkdir(parents=True)
    (settings / "notification.jupyterlab-settings").write_text(json.dumps(QUIET), encoding="utf-8")
    work = folder / "work"
    work.mkdir()
    parts = read_parts(ROOT, ROOT / f"reference/{EXERCISE}.py", solved=True)
    book = as_notebook(parts)
    book.cells.append(nbformat.v4.new_markdown_cell("\n\n".join(formulas())))
    nbformat.write(book, work / f"{EXERCISE}.ipynb")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # The application lies beside its package, which may not be beside this Python.
    share = Path(jupyterlab.__file__).parents[4] / "share/jupyter"
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
    command += [f"--app-dir={share / 'lab'}", f"--ServerApp.port={port}"]
    command += [f"--IdentityProvider.token={TOKEN}", f"--ServerApp.root_dir={work}"]
    env = {**os.environ, "JUPYTER_PATH": str(share), "HOME": str(folder)}
    env |= {"JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"), "OMP_NUM_THREADS": "1"}
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, env=env, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        await_server(address, server, folder / "log")
        yield address
    finally:
        server.terminate()
        server.wait(30)


def formulas() -> list[str]:
    """All formulas of all notebooks."""
    return [
        found
        for path in sorted((ROOT / "exercises").glob("*.ipynb"))
        for cell in nbformat.read(path, as_version=4).cells
        for found in re.findall(r"(?s)\$\$.*?\$\$", cell.source)
    ]


def await_server(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until the server answers; if it ends instead, show what it said."""
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"{address}/api?token={TOKEN}", timeout=5):
                return
        except OSError:
            assert server.poll() is None, log.read_text("utf-8")
            time.sleep(0.2)
    raise AssertionError(log.read_text("utf-8"))


@pytest.fixture
def page(lab: str) -> Iterator[Page]:
    """The notebook, open in JupyterLab."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1200, "height": 1000})
        page.set_default_timeout(2 * MINUTE)
        page.goto(f"{lab}/lab/tree/{EXERCISE}.ipynb?token={TOKEN}")
        yield page
        browser.close()


def test_a_notebook_runs_and_shows_its_plot(page: Page, tmp_path: Path) -> None:
    """No warning at opening; run top to bottom without an error; examples agree; a plot is seen."""
    page.locator(".jp-Notebook .jp-MarkdownOutput h1").first.wait_for()
    page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").first.wait_for(
        state="attached"
    )
    assert page.locator(".jp-Dialog, .Toastify__toast").count() == 0
    page.locator(".lm-MenuBar-itemLabel", has_text="Run").first.click()
    page.locator(".lm-Menu-itemLabel", has_text="Run All Cells").first.click()
    plot = page.locator(".jp-Notebook .jp-OutputArea img")
    plot.wait_for()
    plot.scroll_into_view_if_needed()
    page.screenshot(path=tmp_path / "jupyterlab.png")
    assert page.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    assert page.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0
    said = page.locator(".jp-Notebook .jp-OutputArea-output pre").all_inner_texts()
    assert [text.split(":")[1].split(" of")[0].strip() for text in said] == ["none"] * 2
    size = plot.evaluate("image => [image.naturalWidth, image.naturalHeight]")
    assert min(size) > 300
    assert page.locator(".jp-Dialog, .Toastify__toast").count() == 0
    page.locator("mjx-container").last.scroll_into_view_if_needed()
    page.screenshot(path=tmp_path / "formulas.png")
    assert page.locator("mjx-container[display='true']").count() == len(formulas()) + 1
    assert page.locator("mjx-merror").count() == 0
