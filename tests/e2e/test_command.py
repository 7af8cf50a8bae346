"""The `make` command: exit codes, and one line that says why."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import QUICK, draw_robot

QUICKLY = {f"DOODLEBOOK_{stage.upper()}": provider for stage, provider in QUICK.items()}


async def run(*arguments: str, **environment: str) -> tuple[int | None, str, str]:
    """Exit code, output and complaints of `python -m server`."""
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "server", *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "COLUMNS": "100", **environment},
    )
    out, complaint = await program.communicate()
    return program.returncode, out.decode(), complaint.decode()


async def test_a_film_is_saved_and_its_length_told(tmp_path: Path) -> None:
    drawing, film = tmp_path / "robot.png", tmp_path / "O'Brien's film.mp4"
    drawing.write_bytes(draw_robot())
    code, out, complaint = await run(
        *("make", "--drawing", str(drawing), "--out", str(film), "--name", "O'Brien"), **QUICKLY
    )
    assert code == 0, complaint
    assert film.read_bytes().startswith(b"clip of")
    assert "The Walk of a blue robot" in out
    assert "s of film, made in" in out
    assert str(film) in out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--drawing", "README.md"), "not a picture"),
        (("--drawing", "missing.png"), "no file missing.png"),
        (("--age", "40"), "child_age"),
        (("--age", "six"), "child_age"),
        (("--scenes", "99"), "scenes"),
        (("--theme", "horror"), "theme"),
        (("--out", "no/such/folder/film.mp4"), "no folder"),
    ],
)
async def test_bad_input_is_refused_in_one_line(arguments: tuple[str, ...], reason: str) -> None:
    code, _, complaint = await run("make", *arguments, **QUICKLY)
    assert code == 2
    assert complaint.count("\n") == 1
    assert reason in complaint


async def test_a_blank_page_and_a_failure_of_ours_have_codes_of_their_own(tmp_path: Path) -> None:
    blank, robot = tmp_path / "blank.png", tmp_path / "robot.png"
    Image.new("RGB", (400, 400), "white").save(blank)
    robot.write_bytes(draw_robot())
    code, _, complaint = await run("make", "--drawing", str(blank), **QUICKLY)
    assert (code, complaint.count("\n")) == (2, 1)
    assert "nothing drawn" in complaint
    failing = {**QUICKLY, "DOODLEBOOK_VOICE": "tests.fakes:FailingVoice"}
    code, _, complaint = await run("make", "--drawing", str(robot), **failing)
    assert (code, complaint) == (1, "Cover: The provider has no ink.\n")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOODLEBOOK_PORT", "eighty"),
        ("DOODLEBOOK_VIDEO_SIZE", "big"),
        ("DOODLEBOOK_STORY", "nowhere:Nobody"),
        ("DOODLEBOOK_STORY", "not a name"),
        ("DOODLEBOOK_LOG_LEVEL", "LOUD"),
    ],
)
async def test_a_wrong_setting_is_named_in_one_line(name: str, value: str, tmp_path: Path) -> None:
    code, _, complaint = await run(
        "serve", **{"DOODLEBOOK_PORT": "0", "DOODLEBOOK_DATA_DIR": str(tmp_path), name: value}
    )
    assert code == 2
    assert complaint.count("\n") == 1
    assert name in complaint


async def test_the_commands_are_listed() -> None:
    code, out, _ = await run("--help")
    assert code == 0
    for command in ("serve", "make", "openapi"):
        assert command in out


async def test_the_web_process_starts_without_what_is_heavy() -> None:
    heavy = "'cv2', 'moviepy', 'numpy', 'scipy'"
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c"),
        "import sys, server.__main__, server.app, server.providers as p\n"
        "import importlib\n"
        "[importlib.import_module(n.partition(':')[0]) for n in p.KNOWN['local'].values()]\n"
        f"print([n for n in ({heavy}) if n in sys.modules])",
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await program.communicate()
    assert out.decode().strip() == "[]"
