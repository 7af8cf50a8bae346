"""Tells what a storm did and what came of it, in a table and one last line."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from tests.chaos.evidence import TOLD, Evidence
from tests.chaos.plan import BOUNDARIES, Plan


def print_report(plan: Plan, evidence: Evidence) -> None:
    """The table, then the faults, then the verdict."""
    console = Console(highlight=False, width=110)
    table = Table(show_header=False, box=None, pad_edge=False)
    for name, told in _rows(plan, evidence):
        table.add_row(name, told)
    console.print(table)
    for name, faults in evidence.reasons.items():
        console.print(f"\n{name}: {len(faults)}", style="bold", markup=False)
        for fault in faults[:TOLD]:
            console.print(f"  {fault}", markup=False, soft_wrap=True)
    verdict = f"FAILED: {', '.join(evidence.reasons)}" if evidence.reasons else "all held"
    console.print(f"\nchaos: {verdict}", markup=False, soft_wrap=True)


def _rows(plan: Plan, evidence: Evidence) -> list[tuple[str, str]]:
    outcome, runs, deaths = evidence.outcome, evidence.runs, evidence.deaths
    leases, makings, left = evidence.leases, evidence.makings, evidence.leftovers
    extra = len(outcome.followers) - outcome.planned
    beyond = makings.begun - makings.steps
    return [
        ("seed", str(plan.seed)),
        ("seconds", f"{outcome.seconds:.0f} for the storm"),
        ("runs sent", f"{outcome.planned}" + (f", and {extra} extra" if extra > 0 else "")),
        (
            "runs",
            f"{runs.complete} complete, {len(runs.lost)} lost, {len(runs.stuck)} stuck,"
            f" {len(runs.failed)} failed, {len(runs.duplicated)} duplicated",
        ),
        (
            "kills",
            f"{evidence.kills}: {deaths['edge']} at step boundaries"
            f" ({len(plan.doomed)} of {len(BOUNDARIES)} planned),"
            f" {deaths['kill']} at random moments",
        ),
        ("pauses", f"{outcome.dealt.pauses} longer than a lease"),
        ("messages", f"{evidence.events} seen, {evidence.reconnects} times at another service"),
        ("versions", f"{len(evidence.backwards)} seen going backwards"),
        (
            "leases",
            f"{leases.claims} claims, {leases.taken_over} of them after another worker,"
            f" {leases.from_held_up} of these alive, but held up",
        ),
        ("writes", f"{leases.writes}, {len(leases.faults)} without the lease"),
        ("store", _store(evidence)),
        *evidence.of_ground,
        ("steps", f"{makings.steps} made, {beyond} begun again, {makings.calls} provider calls"),
        *((f"  {count} again", reason) for reason, count in makings.again.most_common()),
        ("  without need", str(len(makings.faults))),
        ("files", f"{left.files}, {len(left.orphans)} orphans ({left.orphan_bytes} bytes)"),
        ("cancel, delete", ", ".join(f"{n} {what}" for what, n in evidence.races.counts.items())),
        (
            "",
            f"slowest cancel {evidence.races.slowest_cancel_s:.2f} s; the words of what was"
            f" deleted were gone {evidence.races.forgotten_after_s:.1f} s after the last race",
        ),
    ]


def _store(evidence: Evidence) -> str:
    waited = evidence.waited
    begun, ended = waited.away
    return (
        f"away for {ended - begun:.0f} s: {waited.complete} of {len(waited.followers)} runs"
        f" complete all the same, {waited.refused} requests told to come again"
    )
