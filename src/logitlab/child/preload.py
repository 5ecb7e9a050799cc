"""Import a library once, in the zygote, that the code of many students imports.

A plotting library takes longer to import than everything else that a submission does, and is
imported at the top of many files for no need. Children of the zygote find it there.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import tempfile
import threading
import warnings

from logitlab.child.call import seed_all


def surroundings(folder: str) -> dict[str, str]:
    """Return the environment of student code, whose libraries may write to one folder."""
    names = ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME")
    return dict.fromkeys(names, folder) | {"MPLBACKEND": "Agg"}  # there is no screen


def bring_in(name: str) -> None:
    """Import a module of an installed library; where there is none, students will be told."""
    with tempfile.TemporaryDirectory() as folder:
        around = surroundings(folder)
        os.environ.update(around)
        with contextlib.suppress(Exception), warnings.catch_warnings():
            importlib.import_module(name)
        for variable in around:
            del os.environ[variable]
    for thread in threading.enumerate():
        # Matplotlib's, which would have warned of a slow start: no thread may be there at a fork.
        if isinstance(thread, threading.Timer):
            thread.cancel()
            thread.join()
    seed_all(0)
