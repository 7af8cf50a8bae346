"""The processes that do a stage's heavy work, so that the event loop and its memory stay light.

A function is named as "package.module:function" and imported only in the worker: OpenCV, moviepy
and numpy never enter the web process. A call that runs too long or is cancelled has its process
killed (Pebble), and another takes its place.

Progress comes home as datagrams on a Unix socket: a datagram is whole or not there at all and
needs no lock, so a worker killed in the middle of a report cannot block the others, as it could
with a multiprocessing queue.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import itertools
import json
import multiprocessing
import multiprocessing.connection
import os
import signal
import socket
import tempfile
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path
from typing import Any

from pebble import ProcessExpired, ProcessPool

from stages.errors import TryAgain

Report = Callable[[int, int], None]

# A worker is replaced after so many tasks: what a native library leaks stays bounded.
TASKS_PER_WORKER = 200

# What a worker with nothing to do needs to end; past it, it is killed.
END_S = 3.0


class Workers:
    """A fixed number of worker processes, started when first needed."""

    def __init__(self, pool: ProcessPool, socket_path: Path) -> None:
        self._pool = pool
        self._socket_path = socket_path
        self._numbers = itertools.count(1)
        self._reports: dict[int, Report] = {}

    async def run(
        self,
        function: str,
        task: Any,
        *,
        timeout_s: float,
        report: Report | None = None,
    ) -> Any:
        """Call `function` ("package.module:name") with `task` in a worker and return its result.

        With `report`, the function gets a second argument to call with (done, total).
        Raises TryAgain when the time is over or the process died; what the function raises
        comes through as it is.
        """
        number = next(self._numbers)
        if report is not None:
            self._reports[number] = report
        future = self._pool.schedule(
            _call,
            args=(function, task, number if report else None, str(self._socket_path)),
            timeout=timeout_s,
        )
        try:
            return await asyncio.wrap_future(future)
        except FutureTimeoutError as error:
            raise TryAgain("timeout", f"{_said(function)} took over {timeout_s:g} s.") from error
        except ProcessExpired as error:
            raise TryAgain(
                "worker_died", f"The process for {_said(function)} ended (code {error.exitcode})."
            ) from error
        finally:
            self._reports.pop(number, None)

    def deliver(self, datagram: bytes) -> None:
        """Hand a worker's progress to the call that waits for it, if it still does."""
        number, done, total = json.loads(datagram)
        report = self._reports.get(number)
        if report is not None:
            report(done, total)


@contextlib.asynccontextmanager
async def open_workers(count: int) -> AsyncIterator[Workers]:
    """Own `count` worker processes; on leaving, end them and all they run."""
    with tempfile.TemporaryDirectory(prefix="doodlebook-") as folder:
        path = Path(folder) / "progress"
        pool = ProcessPool(
            max_workers=count,
            max_tasks=TASKS_PER_WORKER,
            initializer=_prepare_worker,
            context=multiprocessing.get_context("spawn"),
        )
        workers = Workers(pool, path)
        server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        server.bind(str(path))
        server.setblocking(False)
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(
            lambda: _Inbox(workers.deliver), sock=server
        )
        try:
            yield workers
        finally:
            transport.close()
            await asyncio.to_thread(_end, pool)


def _end(pool: ProcessPool) -> None:
    """End the workers. By now their work is cancelled: some are just being replaced, and one that
    is killed while it starts would complain aloud, so they get a moment to end by themselves.
    """
    pool.close()  # type: ignore[no-untyped-call]
    try:
        pool.join(timeout=END_S)
    except TimeoutError:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


class _Inbox(asyncio.DatagramProtocol):
    def __init__(self, deliver: Callable[[bytes], None]) -> None:
        self._deliver = deliver

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self._deliver(data)


def _said(function: str) -> str:
    return function.rpartition(":")[2].replace("_", " ")


def _prepare_worker() -> None:
    # Ctrl-C reaches the whole process group: the service decides when its workers end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Each worker has one core's worth of work; libraries that start threads of their own would
    # only make them wait for each other.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"):
        os.environ.setdefault(name, "1")
    threading.Thread(target=_end_with_the_service, daemon=True).start()


def _end_with_the_service() -> None:
    """A service that is killed cannot end its workers: each notices, and ends itself and its own.

    The sentinel is a pipe whose other end the service holds; it closes with the service.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)


def _call(function: str, task: Any, number: int | None, socket_path: str) -> Any:
    module, _, name = function.partition(":")
    work = getattr(importlib.import_module(module), name)
    if number is None:
        return work(task)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as home:
        home.setblocking(False)
        home.connect(socket_path)
        return work(task, _reporter(home, number))


def _reporter(home: socket.socket, number: int) -> Report:
    def report(done: int, total: int) -> None:
        # A full or closed inbox loses a tick, never the work.
        with contextlib.suppress(OSError):
            home.send(json.dumps([number, done, total]).encode())

    return report


__all__ = ["Report", "Workers", "open_workers"]
