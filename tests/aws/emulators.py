"""Amazon's services on loopback: two independent emulators, each a process that the tests start.

They live in an environment of their own (`make var/emulators/.ready`), since they pin packages.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

PROGRAMS = Path(__file__).parents[2] / "var" / "emulators" / "bin"

_MOTO = Path(__file__).with_name("moto_one_at_a_time.py")

Emulator = Literal["ministack", "moto"]
EMULATORS: tuple[Emulator, ...] = ("ministack", "moto")

# An import of all that they emulate takes a second or two, on a busy machine ten.
_START_S = 60.0
_STOP_S = 10.0

REGION = "eu-central-1"

# What boto3 needs to sign with; nobody checks them.
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_REGION": REGION,
    "AWS_DEFAULT_REGION": REGION,
    "AWS_EC2_METADATA_DISABLED": "true",
}


class EmulatorError(Exception):
    """It is not installed, or does not start."""


@contextlib.contextmanager
def emulator(name: Emulator, port: int = 0) -> Iterator[str]:
    """One of them, up and listening on loopback for as long as the block lasts: its address."""
    port = port or free_port()
    process = subprocess.Popen(
        _command(name, port),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **CREDENTIALS, **_ENVIRONMENT[name], "GATEWAY_PORT": str(port)},
    )
    try:
        _wait_for(process, port)
        yield f"http://127.0.0.1:{port}"
    finally:
        stop(process, _STOP_S)


def stop(process: subprocess.Popen[Any], within_s: float) -> None:
    """SIGTERM, and SIGKILL when it hangs."""
    process.terminate()
    try:
        process.wait(within_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def environment(url: str) -> dict[str, str]:
    """What points a client of any of the services at an emulator."""
    return {**CREDENTIALS, "AWS_ENDPOINT_URL": url}


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_ENVIRONMENT: dict[Emulator, dict[str, str]] = {
    # It would look for Docker otherwise, and listen to the whole network.
    "ministack": {"BIND_HOST": "127.0.0.1", "DOCKER_HOST": "unix:///nonexistent"},
    "moto": {},
}


def _command(name: Emulator, port: int) -> list[str]:
    if not PROGRAMS.exists():
        raise EmulatorError("The emulators are not installed: run `make var/emulators/.ready`.")
    if name == "ministack":
        return [str(PROGRAMS / "ministack")]
    return [str(PROGRAMS / "python"), str(_MOTO), str(port)]


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + _START_S
    while time.monotonic() < until:
        if process.poll() is not None:
            raise EmulatorError(f"It ended at its start with code {process.returncode}.")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise EmulatorError(f"It does not listen after {_START_S:.0f} s.")
