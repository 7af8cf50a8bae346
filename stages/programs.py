"""Runs small programs of our own, for libraries that must stay out of this process."""

from __future__ import annotations

import asyncio
import contextlib
import sys

from stages.errors import ProviderError, TryAgain

# What a person reads of a complaint: enough for a path and a sentence, in letters.
_LONGEST_REASON = 300


async def run_program(module: str, order: bytes, *, timeout_s: float) -> bytes:
    """What `python -m module` writes when it is given an order on its standard input.

    The program ends with this call, also when that is cancelled. Raises TryAgain when it takes too
    long, and ProviderError with the last line of its complaint when it fails.
    """
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(timeout_s):
            answer, complaint = await program.communicate(order)
    except TimeoutError as error:
        raise TryAgain("timeout", f"Speaking took over {timeout_s:g} s.") from error
    finally:
        if program.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                program.kill()
            await program.wait()
    if program.returncode != 0:
        reason = _reason(complaint) or f"its program ended with {program.returncode}"
        raise ProviderError("speech_failed", f"The text could not be spoken: {reason}")
    return answer


def _reason(complaint: bytes) -> str:
    """The last line; one that was killed, as for want of memory, has left none."""
    return complaint.decode(errors="replace").strip().rpartition("\n")[2][:_LONGEST_REASON]
