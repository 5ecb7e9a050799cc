#!/usr/bin/env bash
# Gradescope runs this once, when it builds the container: an environment of the grader's own.
set -euo pipefail
here=$$(cd "$$(dirname "$$0")" && pwd)
root=$${AUTOGRADER:-/autograder}
python=$${LOGITLAB_PYTHON:-}
for name in python3 python3.13 python3.12 python3.11; do
    [ -n "$$python" ] && break
    if "$$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$$name
    fi
done
if [ -z "$$python" ]; then
    apt-get update -qq
    apt-get install -y -qq python3.11 python3.11-venv
    python=python3.11
fi
"$$python" -m venv "$$root/logitlab-venv"
pip=("$$root/logitlab-venv/bin/python" -I -m pip install --quiet --disable-pip-version-check)
"$${pip[@]}" torch --index-url "$${LOGITLAB_TORCH_INDEX:-https://download.pytorch.org/whl/cpu}"
"$${pip[@]}" "$$here/$wheel[report]"
# Student code is not to read graders; it runs as a user of its own, where the container lets it.
chmod -R go-rwx "$$here/graders"
