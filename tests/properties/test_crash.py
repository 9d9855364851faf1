"""A process that is killed at any moment loses nothing and leaves nothing half done."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.properties.crash_run import CHAINS

ARTICLES = 200
SEED = 20310502


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the kills are done in forks of one process")
def test_a_dossier_survives_being_killed(tmp_path, root):
    """Killed by SIGKILL at 21 statements and 4 moments while it is made and 200 files are added, read and linked.

    After every kill it opens and its check finds nothing; run to its end, it holds the account of an undisturbed run.
    """
    program = [sys.executable, "-m", "tests.properties.crash_run", str(tmp_path), str(ARTICLES), str(SEED)]
    run = subprocess.run(program, cwd=root, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)

    # The undisturbed run had something to do in every stage, duplicates and empty files too.
    assert told["articles"] > 180
    assert told["gaps"] >= 5
    assert told["statements"] > 300
    assert min(told["counts"].values()) > 50

    wanted = [stage for chain in CHAINS for stage in chain]
    assert {stage: told["kills"][stage] for stage in wanted} == {stage: wanted.count(stage) for stage in wanted}
    assert told["faults"] == []
    assert told["equal"] == [True] * len(CHAINS)
