"""Asks each stage's provider, once and cheaply, whether it works, and says what to mend."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Literal

from rich.table import Table
from rich.text import Text

from server.providers import KNOWN, load_provider
from server.settings import PREFIX, Settings, SettingsError
from stages.errors import StageError
from stages.models import STAGES
from stages.providers.base import ProviderContext
from stages.workers import open_workers

# A model on one's own server may have to be loaded for its first answer; somebody waits for ours.
LONGEST_S = 30.0

# Providers are asked, not put to work: a check that needs a process needs one.
WORKERS = 1

LOCAL = "local"
ON_THIS_MACHINE = "on this machine, no key needed"
NOTHING_TO_ASK = "nothing to ask: it has no check"

State = Literal["answers", "unasked", "fails", "cannot be used"]
COLORS: dict[State, str] = {
    "answers": "green",
    "unasked": "dim",
    "fails": "red",
    "cannot be used": "red",
}


@dataclass(frozen=True)
class Finding:
    """How it stands with one stage: what is set, and in a few words what came of asking it."""

    stage: str
    provider: str
    state: State
    words: str


async def check_providers(settings: Settings, longest_s: float = LONGEST_S) -> list[Finding]:
    """Ask the providers of all stages side by side, each for `longest_s` seconds at most.

    One that cannot be loaded or does not answer is a finding, and does not stop the others.
    """
    async with open_workers(WORKERS) as workers, AsyncExitStack() as stack:
        context = ProviderContext(workers, stack)
        return list(
            await asyncio.gather(*(_find(stage, settings, context, longest_s) for stage in STAGES))
        )


def exit_code(findings: Sequence[Finding]) -> int:
    """2 when a setting must change, 1 when a provider does not answer, 0 when all is well."""
    states = {finding.state for finding in findings}
    return 2 if "cannot be used" in states else 1 if "fails" in states else 0


def as_table(findings: Sequence[Finding]) -> Table:
    """A row for each stage."""
    table = Table("stage", "provider", "", "what it said, or what to mend", box=None)
    for finding in findings:
        # As text, since what services say may have brackets, which rich would take for markup.
        table.add_row(
            finding.stage,
            Text(finding.provider, overflow="fold"),
            Text(finding.state, style=COLORS[finding.state], no_wrap=True),
            Text(finding.words, overflow="fold"),
        )
    return table


async def _find(
    stage: str, settings: Settings, context: ProviderContext, longest_s: float
) -> Finding:
    named: str = getattr(settings, stage)
    try:
        provider = load_provider(stage, settings, context)
    except SettingsError as error:
        return Finding(stage, named, "cannot be used", str(error))
    # A provider of one's own may raise anything, and here is where its author wants to read it.
    except Exception as error:  # noqa: BLE001
        return Finding(stage, named, "cannot be used", _as_raised(error, stage, named))
    state, words = await _ask(provider, stage, named, longest_s)
    return Finding(stage, named, state, words)


async def _ask(provider: Any, stage: str, named: str, longest_s: float) -> tuple[State, str]:
    if not hasattr(provider, "check"):
        return "unasked", ON_THIS_MACHINE if named == LOCAL else NOTHING_TO_ASK
    began = time.monotonic()
    try:
        async with asyncio.timeout(longest_s):
            words = await provider.check()
    except StageError as error:
        return "fails", _with_place(str(error), stage, named)
    except TimeoutError:
        silence = f"timeout: no answer within {longest_s:g} s"
        return "fails", _with_place(silence, stage, named)
    except Exception as error:  # noqa: BLE001 — as above
        return "fails", _as_raised(error, stage, named)
    return "answers", f"{words} ({time.monotonic() - began:.1f} s)"


def _as_raised(error: Exception, stage: str, named: str) -> str:
    return _with_place(f"{type(error).__name__}: {error}", stage, named)


def _with_place(words: str, stage: str, named: str) -> str:
    """Where to look, unless the words say so themselves: a wrong setting is named in them."""
    if "(see " in words:
        return words
    has_page = named in KNOWN and named != LOCAL
    place = f"docs/providers/{named}.md" if has_page else f"{PREFIX}{stage.upper()}"
    return f"{words} (see {place})"
