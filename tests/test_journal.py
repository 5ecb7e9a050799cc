"""The journal as a file: what is kept, found, set aside, and refused."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest
from made_up_class import rows

from logitlab.journal import Journal, JournalError, default_path, key, versions

KEYS = {"ex01_a": "key-a", "ex02_b": "key-b"}
DONE: list[dict[str, Any]] = [{"name": "ex01_a", "points": 3}, {"name": "ex02_b", "points": 4}]


def test_what_is_kept_is_found(tmp_path: Path) -> None:
    """By submission, exercise and key; with another key it is not there."""
    with Journal(tmp_path / "journal.db") as journal:
        assert journal.empty
        journal.keep("sha256:1", KEYS, "full", DONE)
        assert not journal.empty
        assert journal.find("sha256:1", KEYS) == {
            "ex01_a": ("full", DONE[0]),
            "ex02_b": ("full", DONE[1]),
        }
        assert list(journal.find("sha256:1", {**KEYS, "ex01_a": "other"})) == ["ex02_b"]
        assert journal.find("sha256:2", KEYS) == {}


def test_the_first_result_stays_unless_fresh(tmp_path: Path) -> None:
    """Of two runs at once, the first to finish decides; `fresh` replaces."""
    path = tmp_path / "journal.db"
    with Journal(path) as first, Journal(path) as second:
        first.keep("s", KEYS, "full", DONE)
        second.keep("s", KEYS, "partial", [{**one, "points": 0} for one in DONE])
        assert second.find("s", KEYS)["ex01_a"] == ("full", DONE[0])
    with Journal(path, fresh=True) as fresh:
        assert fresh.empty
        fresh.keep("s", KEYS, "partial", [{**one, "points": 9} for one in DONE])
    with Journal(path) as again:
        assert again.find("s", KEYS)["ex01_a"] == ("partial", {"name": "ex01_a", "points": 9})


def test_all_of_a_submission_or_nothing(tmp_path: Path) -> None:
    """What cannot be written whole is not written in part."""
    with Journal(tmp_path / "journal.db") as journal:
        with pytest.raises(KeyError):
            journal.keep("s", KEYS, "full", [DONE[0], {"name": "ex99"}])
        assert journal.find("s", KEYS) == {}


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"\0" * 4096])
def test_a_damaged_journal_is_set_aside(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is kept under another name, and said; a new one is begun."""
    path = tmp_path / "journal.db"
    path.write_bytes(content)
    with Journal(path) as journal:
        journal.keep("s", KEYS, "full", DONE)
    assert len(rows(path)) == 2
    (aside,) = tmp_path.glob("journal.db.damaged-*")
    assert aside.read_bytes() == content
    assert aside.name in capsys.readouterr().err


def test_damage_that_shows_later_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    """A table that somebody changed: the file and the option are named."""
    path = tmp_path / "journal.db"
    with Journal(path) as journal:
        other = sqlite3.connect(path)
        other.execute("DROP TABLE results")
        other.close()
        with pytest.raises(JournalError, match=r"journal\.db: .*--journal FILE"):
            journal.find("s", KEYS)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """It is said, with the option that names another."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(JournalError, match="--journal FILE"):
        Journal(tmp_path / "file" / "journal.db")


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    """It holds the results of a class."""
    with Journal(tmp_path / "new" / "journal.db") as journal:
        assert journal.path.stat().st_mode & 0o077 == 0


def test_a_key_depends_on_the_grader_and_on_all_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The grader's digest, logitlab's own text, Python and the libraries; torch is not imported."""
    first = key("aa")
    assert key("bb") != first
    assert [row.split()[0] for row in versions()] == ["logitlab", "CPython", "numpy", "torch"]
    monkeypatch.setattr("logitlab.journal.versions", lambda: ("logitlab 9",))
    assert key("aa") != first


def test_where_a_journal_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the results; without those in the cache, one for each folder of graders."""
    assert default_path(tmp_path, tmp_path / "out") == tmp_path / "out" / "journal.db"
    if sys.platform.startswith("linux"):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        here, there = default_path(tmp_path / "a", None), default_path(tmp_path / "b", None)
        assert here.is_relative_to(tmp_path / "cache" / "logitlab")
        assert here != there
