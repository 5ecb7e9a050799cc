"""The class page and a student page in a real browser: used, looked at on a phone, audited."""

import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from axe_playwright_python.sync_playwright import Axe
from made_up_results import HOSTILE, hostile_results, made_up_class
from playwright.sync_api import Browser, Page, sync_playwright

from logitlab.catalogue import load
from logitlab.cli import main
from logitlab.feedback_content import feedback_of
from logitlab.feedback_format import render
from logitlab.result import CheckResult, ExerciseResult, Result

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
HIDDEN = re.compile(r"person\d{4}")


def chromium() -> str:
    """Where the browser is; Debian's is installed if there is none and we may."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found and sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get"):
        with (Path(tempfile.gettempdir()) / "logitlab-tests-apt.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # test processes beside this one want it, too
            if not shutil.which("chromium"):
                for step in (["update"], ["install", "-y", "--no-install-recommends", "chromium"]):
                    subprocess.run(["apt-get", "-qq", *step], check=True, timeout=600)
        found = shutil.which("chromium")
    assert found, "the browser tests need Chromium; install it with: apt-get install chromium"
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium for all tests of this module."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield started
        started.close()


def write_results(folder: Path, results: list[Result]) -> Path:
    """Write results as grade does."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, result in enumerate(results):
        text = json.dumps(result.to_json())
        (folder / f"{number:04d}.json").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a class of 60, graded twice, with two who have not handed in."""
    folder = tmp_path_factory.mktemp("class")
    ungraded = CheckResult("test_0", "Check number 0", 2, 0, "not graded", "the machine is full")
    odd = Result("person9999", "", [ExerciseResult("ex01_softmax_numpy", [ungraded])])
    results = [*made_up_class(60), odd]
    write_results(folder, [results[0], *made_up_class(60, seed=2)[1:]])
    roster = folder / "class.csv"
    names = [*(result.submission for result in results), "Zoe Absent", "Max Absent"]
    roster.write_text("name\n" + "\n".join(names) + "\n", encoding="utf-8")
    assert main(["report", str(folder)]) == 0
    write_results(folder, results)
    assert main(["report", str(folder), "--roster", str(roster)]) == 0
    return folder / "report"


@pytest.fixture
def visit(browser: Browser, request: pytest.FixtureRequest) -> Iterator[SimpleNamespace]:
    """Open pages; afterwards: nothing was said on the console, nothing fetched from anywhere."""
    context = browser.new_context(viewport={"width": 1100, "height": 900})
    page = context.new_page()
    said: list[str] = []
    fetched: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda asked: fetched.append(asked.url))
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))

    def go(path: Path, part: str = "") -> Page:
        page.goto(path.as_uri() + part)
        return page

    yield SimpleNamespace(go=go, page=page, context=context)
    context.close()
    assert said == []
    assert [url for url in fetched if not url.startswith(("file:", "data:", "blob:"))] == []


def names_shown(page: Page) -> list[str]:
    """The students in the table, in order."""
    return page.locator("#students tbody tr td:first-child").all_inner_texts()


def column(page: Page, number: int) -> list[int]:
    """The numbers in a column of the table; what is no number is left out."""
    cells = page.locator(f"#students tbody tr td:nth-child({number})").all_inner_texts()
    return [int(cell) for cell in cells if re.fullmatch(r"[+-]?\d+", cell)]


def test_sort(visit: SimpleNamespace, site: Path) -> None:
    """A heading sorts by its column, highest first, and the other way round when pressed again."""
    page = visit.go(site / "index.html")
    assert names_shown(page) == sorted(names_shown(page))
    heading = page.get_by_role("button", name=re.compile("^points"))
    heading.click()
    assert column(page, 2) == sorted(column(page, 2), reverse=True)
    assert page.locator('th[aria-sort="descending"]').inner_text().startswith("points")
    heading.press("Enter")
    assert column(page, 2) == sorted(column(page, 2))
    assert page.locator("th[aria-sort]").count() == 1


def test_search_and_pages(visit: SimpleNamespace, site: Path) -> None:
    """The table shows fifty at a time; a search narrows it to names and mistakes that fit."""
    page = visit.go(site / "index.html")
    assert len(names_shown(page)) == 50
    page.get_by_role("button", name="Next").click()
    assert len(names_shown(page)) == 11
    page.get_by_label("Search").fill("person0007")
    assert names_shown(page) == ["person0007"]
    page.get_by_label("Search").fill("missing-keepdims")
    rows = page.locator("#students tbody tr").all_inner_texts()
    assert rows
    assert all("missing-keepdims" in row for row in rows)
    page.get_by_label("Search").fill("nobody at all")
    assert names_shown(page) == []
    assert "0 of 61 students" in page.locator("#count").inner_text()


def test_follow_a_mistake_to_its_students_and_their_page(
    visit: SimpleNamespace, site: Path
) -> None:
    """From the ranking to those who made the mistake, to one of them, to its explanation there."""
    page = visit.go(site / "index.html")
    button = page.get_by_role("button", name=re.compile("students made double-softmax"))
    count = int(button.inner_text())
    button.click()
    assert len(names_shown(page)) == count
    rows = page.locator("#students tbody tr").all_inner_texts()
    assert all("double-softmax" in row for row in rows)
    first = names_shown(page)[0]
    page.get_by_role("link", name=first).click()
    assert page.locator("h1").inner_text() == f"Feedback for {first}"
    assert page.locator(".finding", has_text="double-softmax").count() >= 1
    page.get_by_role("link", name="All students").click()
    page.get_by_role("link", name="double-softmax", exact=True).click()
    page.locator("section", has=page.locator("#double-softmax")).get_by_role(
        "link", name="Who made it"
    ).click()
    page.locator("#students tbody tr").first.wait_for()
    assert len(names_shown(page)) == count


def test_charts_choose_students(visit: SimpleNamespace, site: Path) -> None:
    """A bar shows who has that many points; a square, also by keyboard, who failed that check."""
    page = visit.go(site / "index.html")
    bar = page.locator('#histogram [role="button"]').last
    label = bar.get_attribute("aria-label") or ""
    low, high, count = map(int, re.findall(r"\d+", label))
    bar.click(force=True)
    assert len(names_shown(page)) == count
    assert all(low <= points <= high for points in column(page, 2))
    page.locator("#clear").click()
    square = page.locator('#heatmap [role="button"]').nth(3)
    square.focus()
    square.press("Enter")
    passed, tried = map(int, re.findall(r"(\d+) of (\d+) passed", page.inner_text("#check"))[0])
    assert f"{tried - passed} of 61 students" in page.locator("#count").inner_text()


def test_what_changed_what_is_missing_and_what_was_not_graded(
    visit: SimpleNamespace, site: Path
) -> None:
    """Changes since the last run, those who have not handed in, what could not be graded."""
    page = visit.go(site / "index.html")
    rose, fell = map(int, re.findall(r"(\d+) rose and (\d+) fell", page.inner_text("#changes"))[0])
    page.locator("#state").select_option("changed")
    assert f"{rose + fell} of 61" in page.inner_text("#count")
    assert page.locator(".columns li").all_inner_texts() == ["Zoe Absent", "Max Absent"]
    assert page.inner_text("#ungraded") == "person9999: ex01"


def test_names_can_be_hidden(visit: SimpleNamespace, site: Path) -> None:
    """With names hidden, no name is to be seen, nor in what is exported, and search finds none."""
    page = visit.go(site / "index.html")
    page.get_by_role("button", name="Hide names").click()
    assert not HIDDEN.search(page.locator("main").inner_text())
    assert "Absent" not in page.locator("main").inner_text()
    assert names_shown(page)[0] == "Student 01"
    for button in ("Save as CSV", "Save as JSON"):
        with page.expect_download() as started:
            page.get_by_role("button", name=button).click()
        text = Path(started.value.path()).read_text(encoding="utf-8")
        assert "Student 01" in text
        assert not re.search("person|Absent", text)
    page.get_by_label("Search").fill("person0007")
    assert names_shown(page) == []


def test_what_grade_listed_is_shown(visit: SimpleNamespace, tmp_path: Path) -> None:
    """Who is missing and what could not be read, as grade listed it, and the roster's names."""
    results = made_up_class(3)
    results[1].student = {"name": "Ada Lovelace"}
    write_results(tmp_path, results)
    listed = "kind,what,reason\nmissing,Max,\nunreadable,eve.zip,no zip\nignored,x,y\n"
    (tmp_path / "listed.csv").write_text(listed, encoding="utf-8")
    assert main(["report", str(tmp_path)]) == 0
    page = visit.go(tmp_path / "report" / "index.html")
    assert names_shown(page) == ["Ada Lovelace", "person0000", "person0002"]
    assert page.locator("li.real").all_inner_texts() == ["eve.zip", "Max"]


def test_exports_hold_what_is_chosen(visit: SimpleNamespace, site: Path) -> None:
    """CSV and JSON hold the students that the table shows, with their points."""
    page = visit.go(site / "index.html")
    page.get_by_label("Search").fill("person0007")
    with page.expect_download() as started:
        page.get_by_role("button", name="Save as CSV").click()
    lines = Path(started.value.path()).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert lines[1].split(",")[:2] == ["person0007", str(made_up_class(8)[7].score)]
    with page.expect_download() as started:
        page.get_by_role("button", name="Save as JSON").click()
    data = json.loads(Path(started.value.path()).read_text(encoding="utf-8"))
    assert [student["name"] for student in data["students"]] == ["person0007"]


def test_a_site_without_names_has_none_anywhere(tmp_path: Path) -> None:
    """With --pseudonymise no file of the site holds a name, in its text or as its own name."""
    results = made_up_class(20)
    results[3].problems.append("person0003/ex01.py: a problem")
    results[4].student = {"name": "person0004 by the roster", "id": "person0404"}
    write_results(tmp_path, results)
    listed = "kind,what,reason\nmissing,person0100,\nunreadable,person0101.zip,no zip\n"
    (tmp_path / "listed.csv").write_text(listed, encoding="utf-8")
    assert main(["report", str(tmp_path), "--pseudonymise"]) == 0
    index = tmp_path / "report-without-names" / "index.html"
    assert "1 students" in index.read_text(encoding="utf-8")
    assert "1 submissions" in index.read_text(encoding="utf-8")
    paths = [path for path in (tmp_path / "report-without-names").rglob("*") if path.is_file()]
    assert len([path for path in paths if path.suffix == ".html"]) == 22
    for path in paths:
        assert not HIDDEN.search(path.name)
        assert not HIDDEN.search(path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1100, 360])
@pytest.mark.parametrize("which", ["class", "student", "mistakes"])
def test_no_barrier(
    visit: SimpleNamespace, site: Path, tmp_path: Path, which: str, width: int, scheme: str
) -> None:
    """axe finds nothing, by day and by night, on a desk and on a phone; nothing sticks out."""
    golden = Path(__file__).parent / "golden" / "feedback" / "ex04_targets_int32_rebuilt.json"
    result = Result.from_json(json.loads(golden.read_text(encoding="utf-8")))
    student = tmp_path / "student.html"
    student.write_text(render(feedback_of(result, load()), "html"), encoding="utf-8")
    paths = {"class": site / "index.html", "mistakes": site / "mistakes.html", "student": student}
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.set_viewport_size({"width": width, "height": 800})
    page = visit.go(paths[which])
    for folded in page.locator("details:not([open]) > summary").all():
        if folded.is_visible():
            folded.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    back = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (back == "rgb(255, 255, 255)") == (scheme == "light")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    if folder := os.environ.get("SCREENSHOTS"):
        name = f"{which}-{width}-{scheme}.png"
        page.screenshot(path=str(Path(folder) / name), full_page=True)


def test_three_thousand_students_stay_fluid(visit: SimpleNamespace, tmp_path: Path) -> None:
    """The page of 3000 students is ready, sorts and searches in a moment."""
    from logitlab.class_page import write_site
    from logitlab.class_summary import class_data, mistakes_of, name_students

    results = made_up_class(3000)
    names, mistakes = name_students(results, False), mistakes_of(results)
    data = class_data(results, names, mistakes, {}) | {"title": "Many", "unreadable": []}
    # Their own pages would take a while to write, and are no part of this one.
    write_site(tmp_path, results[:1], names[:1], mistakes, data, load())
    page = visit.go(tmp_path / "index.html")
    assert "3000 of 3000" in page.inner_text("#count")
    slowest = page.evaluate(
        """() => Math.max(...['points', 'student', 'ex04'].map((words) => {
            const button = [...document.querySelectorAll('#students th button')]
                .find((b) => b.textContent.startsWith(words));
            const start = performance.now();
            button.click();
            return performance.now() - start;
        }))"""
    )
    assert slowest < 500  # milliseconds, on a busy machine; about 20 on an idle one
    page.get_by_label("Search").fill("person2999")
    assert names_shown(page) == ["person2999"]


def test_hostile_names_and_messages_do_nothing(visit: SimpleNamespace, tmp_path: Path) -> None:
    """Whatever students write, no script of theirs runs and no page breaks."""
    write_results(tmp_path, hostile_results())
    assert main(["report", str(tmp_path)]) == 0
    page = visit.go(tmp_path / "report" / "index.html")
    assert len(names_shown(page)) == len(HOSTILE)
    assert page.locator("td script, td img, main [onerror]").count() == 0
    with page.expect_download() as started:
        page.get_by_role("button", name="Save as CSV").click()
    lines = Path(started.value.path()).read_text(encoding="utf-8").splitlines()
    assert not any(line.startswith(("=", "+", "-", "@")) for line in lines)
    for path in sorted((tmp_path / "report" / "students").glob("*.html")):
        page = visit.go(path)
        assert page.locator("h1").count() == 1
        assert page.evaluate("window.hacked") is None
