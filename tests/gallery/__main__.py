"""Films the gallery and writes a contact sheet of each: `python -m tests.gallery [names]`.

What was made stays in `var/gallery` until the next time, for `tests.gallery.measure` to measure.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import time
from pathlib import Path

from server.client import Client
from server.running import running
from server.serve import configure_logging
from server.settings import read_settings
from tests.gallery.drawings import draw
from tests.gallery.films import FILMS, GalleryFilm
from tests.gallery.sheet import contact_sheet

FOLDER = Path("var/gallery")
USER = "gallery"


async def film_all(films: list[GalleryFilm], folder: Path) -> None:
    """Film one after another in a service of the gallery's own."""
    settings = read_settings(host="127.0.0.1", port=0, data_dir=folder / "service")
    async with running(settings) as service, Client(service.url, USER) as client:
        for film in films:
            await _film(client, film, folder)


async def _film(client: Client, film: GalleryFilm, folder: Path) -> None:
    started = time.monotonic()
    drawing = folder / f"{film.name}.drawing.jpg"
    drawing.write_bytes(draw(film.drawing))
    run_id = await client.submit(drawing, run_id=film.name, **film.wishes)
    async for _ in client.events(run_id):
        pass
    told = await client.status(run_id)
    if told["status"] != "complete":
        raise SystemExit(f"{film.name}: {told['error']}")
    (folder / f"{film.name}.json").write_text(json.dumps(told, indent=1), encoding="utf-8")
    video = folder / f"{film.name}.mp4"
    await client.download(told["video"]["url"], video)
    contact_sheet(drawing, video, told["video"]["duration_sec"], folder / f"{film.name}.jpg")
    took_s, film_s = time.monotonic() - started, told["video"]["duration_sec"]
    title = told["story_script"]["title"]
    print(f"{film.name}: “{title}”, {film_s:.0f} s of film in {took_s:.0f} s", flush=True)


def main(names: list[str]) -> None:
    """Film those that are named, or all."""
    configure_logging("WARNING")
    chosen = [film for film in FILMS if not names or film.name in names]
    if not chosen:
        raise SystemExit(f"Choose from {', '.join(film.name for film in FILMS)}.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    asyncio.run(film_all(chosen, FOLDER))
    print(f"Contact sheets and films are in {FOLDER}.")


if __name__ == "__main__":
    main(sys.argv[1:])
