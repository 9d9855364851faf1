"""What is shipped: a wheel that is small and has everything that the program needs from its folders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

MOST_BYTES = 60_000_000


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory) -> Path:
    """The package, built from this checkout."""
    pytest.importorskip("hatchling", reason="hatchling, which builds the package, is not installed")
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel) -> set[str]:
    """The files in it."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def files_under(folder: Path) -> list[str]:
    """Every file below a folder, by its path from there, without what Python leaves behind."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]


def test_the_wheel_is_small(wheel):
    """With weights and examples it stays under 60 MB."""
    assert wheel.stat().st_size < MOST_BYTES


@pytest.mark.parametrize(
    ("folder", "home"),
    [("src/counterclaim", "counterclaim"), ("examples", "counterclaim/examples"), ("models", "counterclaim/models")],
)
def test_every_file_that_the_program_reads_is_in_the_wheel(root, names, folder, home):
    """Code with its templates, the example stories, and the weights with their cards."""
    wanted = {f"{home}/{name}" for name in files_under(root / folder)}

    assert wanted
    assert wanted <= names, sorted(wanted - names)


def test_nothing_else_is_in_the_wheel(names):
    """Tests, evals and training stay in the repository."""
    tops = {name.split("/")[0] for name in names}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"counterclaim"}
    assert not any("polnear" in name.lower() or name.endswith((".pt", ".ckpt", ".pkl")) for name in names)


def test_the_unpacked_wheel_knows_its_own_examples(wheel, tmp_path):
    """Away from any checkout the package finds the stories that came with it."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    script = (
        "import json, counterclaim; from counterclaim.cli.demo import example_folder; "
        "folder = example_folder(); "
        "print(json.dumps([counterclaim.__file__, str(folder), len(list(folder.iterdir()))]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )

    home, folder, count = json.loads(done.stdout)
    assert Path(home).is_relative_to(tmp_path)
    assert Path(folder).is_relative_to(tmp_path)
    assert count >= 4
