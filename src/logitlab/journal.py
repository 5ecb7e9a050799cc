"""The journal: what has been graded, in an SQLite file that survives being killed at any moment.

A row is the result of one exercise of one submission. It is found by the digest of the submission
and a key of all that decides the result beside it: the grader's text, and the versions of logitlab,
Python, numpy and torch. So a run goes on where the last one stopped, unchanged submissions are not
graded again, and a changed grader regrades its own exercise only. What is in the journal is never
changed, except by `fresh`: of two runs at once, the first to finish a submission decides. What was
graded under weaker isolation than a run requires is not there for it, and gives way to its results.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Self

import logitlab
from logitlab.child.plan import LEVELS

NAME = "journal.db"
SCHEMA = """
CREATE TABLE IF NOT EXISTS results (
    submission TEXT NOT NULL,
    exercise TEXT NOT NULL,
    key TEXT NOT NULL,
    isolation TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (submission, exercise, key)
) WITHOUT ROWID
"""
INSERT = "INSERT OR {} INTO results VALUES (?, ?, ?, ?, ?)"
DELETE = "DELETE FROM results WHERE submission = ? AND exercise = ? AND key = ? AND isolation = ?"
PATIENCE = 60.0  # seconds to wait for another run that is writing


class JournalError(RuntimeError):
    """The journal cannot be used; the message says why, and what to do."""


class Journal:
    """Results of exercises by submission, exercise and key; open it anew in each process."""

    def __init__(self, path: Path, fresh: bool = False, least: str = "none") -> None:
        self.path, self.fresh = path, fresh
        self.weaker = list(LEVELS)[: list(LEVELS).index(least)]
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.database = self._open()
        except (OSError, sqlite3.OperationalError) as error:
            raise JournalError(
                f"{path}: the journal cannot be written ({error}); "
                "name another place with --journal FILE"
            ) from None

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            aside = self.path.with_name(f"{self.path.name}.damaged-{time.time_ns()}")
            self.path.rename(aside)
            for suffix in ("-wal", "-shm"):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)
            print(f"{self.path}: {error}; kept as {aside.name}, begun anew", file=sys.stderr)
            return self._connect()

    def _connect(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
        try:
            # With a write-ahead log, readers and one writer do not wait for one another, and a
            # killed process leaves nothing to repair. Where it is not to be had, SQLite says so.
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute(SCHEMA)
        except BaseException:
            database.close()
            raise
        with contextlib.suppress(OSError):
            self.path.chmod(0o600)
        return database

    @property
    def empty(self) -> bool:
        """Whether there is nothing to find: at first, or as everything is to be graded afresh."""
        with self._sound():
            return self.fresh or self.database.execute("SELECT 1 FROM results").fetchone() is None

    def find(self, submission: str, keys: Mapping[str, str]) -> dict[str, tuple[str, Any]]:
        """Return what is known of a submission: exercise to its isolation and its result.

        `keys` maps the exercises wanted to their keys.
        """
        query = "SELECT exercise, key, isolation, result FROM results WHERE submission = ?"
        with self._sound():
            rows = self.database.execute(query, (submission,)).fetchall()
        return {
            exercise: (isolation, json.loads(result))
            for exercise, key, isolation, result in rows
            if keys.get(exercise) == key and isolation not in self.weaker
        }

    def keep(
        self, submission: str, keys: Mapping[str, str], isolation: str, exercises: Iterable[Any]
    ) -> None:
        """Write what is new of a submission, in one transaction; `exercises` as JSON objects.

        What another run has written meanwhile stays as it is.
        """
        rows = [
            (submission, e["name"], keys[e["name"]], isolation, json.dumps(e, ensure_ascii=False))
            for e in exercises
        ]
        insert = INSERT.format("REPLACE" if self.fresh else "IGNORE")
        with self._sound():
            self.database.execute("BEGIN IMMEDIATE")
            with self.database:  # commits, or rolls back
                weak = [(*row[:3], level) for row in rows for level in self.weaker]
                self.database.executemany(DELETE, weak)
                self.database.executemany(insert, rows)

    @contextlib.contextmanager
    def _sound(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise JournalError(
                f"{self.path}: the journal cannot be used ({error}); move it away, or name another "
                "with --journal FILE"
            ) from None

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def key(grader: str) -> str:
    """Return the key of a grader's results: its text's digest together with all versions."""
    return hashlib.sha256("\n".join([grader, *versions()]).encode()).hexdigest()


@functools.cache
def versions() -> tuple[str, ...]:
    """Return what beside the grader decides a result: logitlab's own text, and all versions.

    Nothing is imported for it.
    """
    text = hashlib.sha256()
    folder = Path(logitlab.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        text.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    libraries = [f"{name} {_version(name)}" for name in ("numpy", "torch")]
    return (f"logitlab {logitlab.__version__} {text.hexdigest()}", python, *libraries)


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "none"


def default_path(graders: Path, out: Path | None) -> Path:
    """Return where the journal is unless it is named: beside the results, or in a cache folder."""
    if out is not None:
        return out / NAME
    digest = hashlib.sha256(str(graders.resolve()).encode()).hexdigest()[:16]
    return _cache() / "logitlab" / digest / NAME


def _cache() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
