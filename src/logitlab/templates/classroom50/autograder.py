"""Grade the submission in the working directory; Classroom 50 runs this on each submission.

The engine is installed from the wheel beside this file, into an environment of its own, and grades
with the sealed graders beside it; the identity that opens them is in LOGITLAB_IDENTITY, or in
~/.config/logitlab/identity.txt on a runner of your own. Everything runs with -I and nothing is
imported from the submission, whatever its files are called.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

WHEEL = "$wheel"

here = Path(__file__).resolve().parent
given = os.environ.get("LOGITLAB_PYTHON", "")  # one that has the engine already
python = Path(given)
if not given:
    place = Path(os.environ.get("RUNNER_TEMP") or tempfile.mkdtemp()) / "logitlab-venv"
    python = place / "bin/python"
    pip = [str(python), "-I", "-m", "pip", "install", "--quiet"]
    # uv knows where torch without CUDA is to be had, a fraction of the size.
    uv = [str(python), "-I", "-m", "uv", "pip", "install", "--quiet", "--no-config"]
    elsewhere: dict[str, Any] = {"cwd": tempfile.gettempdir(), "check": True}
    if not python.exists():
        subprocess.run([sys.executable, "-I", "-m", "venv", str(place)], **elsewhere)
        subprocess.run([*pip, "uv"], **elsewhere)
    wheel = f"{here / WHEEL}[seal,report]"
    subprocess.run([*uv, "--torch-backend", "cpu", wheel], **elsewhere)
command = [str(python), "-I", "-m", "logitlab", "export", "classroom50"]
sys.exit(subprocess.run([*command, "--graders", str(here / "graders.age")], check=False).returncode)
