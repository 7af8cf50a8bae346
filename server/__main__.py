"""The commands: `python -m server serve | worker | make | check | setup-aws | openapi`."""

from __future__ import annotations

import asyncio
import json
import shlex
from pathlib import Path
from typing import Annotated, NoReturn, get_args

import typer
from aiohttp import ClientError
from rich.console import Console

from progress.errors import StoreError
from server.app import Role
from server.check import as_table, check_providers, exit_code
from server.client import ApiError
from server.openapi import build_openapi
from server.serve import configure_logging
from server.serve import serve as run_service
from server.settings import PREFIX, SettingsError, read_settings
from server.story_command import SAMPLE, CannotMake, make_story
from stages.artifacts.base import ArtifactError
from stages.models import Theme

# Bad input is the caller's to mend; a failure is ours.
EXIT_FAILED = 1
EXIT_BAD_INPUT = 2

app = typer.Typer(
    help="Doodlebook: a child's drawing becomes a narrated storybook video.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.command()
def serve(
    work: Annotated[
        bool, typer.Option(help="Work on runs too, or leave that to `worker` processes.")
    ] = True,
) -> None:
    """Run the service (settings: DOODLEBOOK_*, see the README)."""
    _run(Role(works=work))


@app.command()
def worker() -> None:
    """Work on runs that others accept; answers only health and metrics."""
    _run(Role(answers=False))


@app.command()
def setup_aws() -> None:
    """Make the table, bucket and queues that are missing, for trials; Terraform owns production."""
    # Amazon's libraries cost half a second, which the other commands need not wait for.
    from server.aws_setup import set_up

    try:
        for line in asyncio.run(set_up(read_settings())):
            print(line)
    except (SettingsError, StoreError, ArtifactError) as error:
        _stop(str(error), EXIT_FAILED)


def _run(role: Role) -> None:
    try:
        settings = read_settings()
        configure_logging(settings.log_level)
        asyncio.run(run_service(settings, role))
    except SettingsError as error:
        _stop(str(error), EXIT_BAD_INPUT)
    except StoreError as error:
        where = f"{PREFIX}DATA_DIR={settings.data_dir}: " if settings.profile == "embedded" else ""
        _stop(f"{where}{error}", EXIT_FAILED)
    except OSError as error:
        _stop(f"Cannot listen on {settings.host}:{settings.port}: {error.strerror}", EXIT_FAILED)


@app.command()
def make(
    drawing: Annotated[Path, typer.Option(help="The drawing: PNG, JPEG, WebP, GIF or HEIC.")] = (
        SAMPLE
    ),
    out: Annotated[Path, typer.Option(help="Where the film goes.")] = Path("storybook.mp4"),
    name: Annotated[str, typer.Option(help="The child's first name.")] = "",
    age: Annotated[str, typer.Option(help="The child's age, 2 to 10.")] = "5",
    theme: Annotated[str, typer.Option(help=f"{', '.join(get_args(Theme))}; or as drawn.")] = "",
    scenes: Annotated[str, typer.Option(help="Scenes in the story, 4 to 12.")] = "6",
    wishes: Annotated[
        str, typer.Option(help='Other wishes, such as "language=fr aspect=9:16 music=no".')
    ] = "",
) -> None:
    """Make a film of one drawing, and watch it grow."""
    if not drawing.is_file():
        _stop(f"There is no file {drawing}: name a drawing that exists.", EXIT_BAD_INPUT)
    if not out.parent.is_dir():
        _stop(f"There is no folder {out.parent} to put the film in.", EXIT_BAD_INPUT)
    # The service checks them, and says what is wrong in one line.
    given = {"child_age": age, "theme": theme, "scenes": scenes, "child_name": name}
    asked = {name: value for name, value in given.items() if value} | _read_wishes(wishes)
    console = Console()
    configure_logging("ERROR")
    try:
        made = asyncio.run(make_story(drawing, out, asked, console))
    except SettingsError as error:
        _stop(str(error), EXIT_BAD_INPUT)
    except ApiError as error:
        _stop(str(error), EXIT_BAD_INPUT if error.status < 500 else EXIT_FAILED)
    except CannotMake as error:
        _stop(str(error), error.exit_code)
    except (ClientError, OSError) as error:
        _stop(f"The film could not be made: {error}", EXIT_FAILED)
    except KeyboardInterrupt:
        _stop("Stopped.", 130)
    console.print(
        f"{made.path}: {made.duration_s:.1f} s of film, made in {made.took_s:.1f} s",
        highlight=False,
        soft_wrap=True,
    )


@app.command()
def check() -> None:
    """Ask each hosted provider whether it works, by one cheap call each; say what to mend."""
    configure_logging("ERROR")
    try:
        findings = asyncio.run(check_providers(read_settings()))
    except SettingsError as error:
        _stop(str(error), EXIT_BAD_INPUT)
    Console().print(as_table(findings))
    raise typer.Exit(exit_code(findings))


@app.command()
def openapi() -> None:
    """Print the OpenAPI document."""
    print(json.dumps(build_openapi(), indent=2))


def _read_wishes(text: str) -> dict[str, str]:
    """NAME=VALUE pairs, quoted as in a shell where a value has spaces."""
    try:
        pairs = [pair.partition("=") for pair in shlex.split(text)]
    except ValueError:
        _stop("--wishes: a quote is not closed.", EXIT_BAD_INPUT)
    for name, equals, _ in pairs:
        if not equals:
            _stop(f"--wishes: write {name!r} as NAME=VALUE: language=fr, say.", EXIT_BAD_INPUT)
    return {name: value for name, _, value in pairs}


def _stop(reason: str, exit_code: int) -> NoReturn:
    typer.echo(reason, err=True)
    raise typer.Exit(exit_code)


if __name__ == "__main__":
    app(prog_name="python -m server")
