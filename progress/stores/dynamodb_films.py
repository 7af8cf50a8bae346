"""The library's films: items beside the runs', whole in one attribute, that are kept for good."""

from __future__ import annotations

from pydantic import ValidationError

from progress.checkpoint import RunKey
from progress.errors import RecordUnreadable
from progress.library import FILM_MARK, LibraryFilm
from progress.stores.base import Page
from progress.stores.dynamodb_calls import Calls, Refused
from progress.stores.dynamodb_item import key_item, listed, weigh
from progress.stores.dynamodb_listing import Listing
from progress.stores.dynamodb_reads import Reads
from progress.stores.dynamodb_values import Item, Terms, text

_FILM_LIST = "film#"


class Films:
    """The library part of a store in one table."""

    def __init__(self, calls: Calls, reads: Reads, table: str) -> None:
        self._calls = calls
        self._reads = reads
        self._table = table
        self._listing = Listing(calls, reads, table, mark=_FILM_LIST, id_mark=FILM_MARK)

    async def add(self, film: LibraryFilm) -> LibraryFilm:
        """See Store.add_film. Raises RecordTooLarge."""
        key, terms = _key(film.user_id, film.id), Terms()
        item: Item = {
            **key_item(key),
            "listed": listed(_FILM_LIST, film.created_at, film.id),
            "film": text(film.model_dump_json()),
        }
        weigh(key, item)
        try:
            await self._calls.ask(
                "put_item",
                [key],
                TableName=self._table,
                Item=item,
                ConditionExpression=terms.equal("run_id", None),
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
                **terms.parameters(),
            )
        except Refused as refused:
            return _film(refused.there) if refused.there else film
        return film

    async def load(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """See Store.load_film."""
        there = await self._reads.one(_key(user_id, film_id))
        return _film(there) if there is not None else None

    async def remove(self, user_id: str, film_id: str) -> LibraryFilm | None:
        """See Store.remove_film.

        It is read first: a removal that was done, but whose answer was lost, answers the second
        time that there was nothing; and the film's files would stay for ever.
        """
        key = _key(user_id, film_id)
        there = await self._reads.one(key)
        if there is None:
            return None
        terms = Terms()
        try:
            await self._calls.ask(
                "delete_item",
                [key],
                TableName=self._table,
                Key=key_item(key),
                ConditionExpression=f"attribute_exists({terms.name('run_id')})",
                **terms.parameters(),
            )
        except Refused as refused:
            return _film(there) if refused.asked_again else None
        return _film(there)

    async def page(self, user_id: str, limit: int, cursor: str | None) -> Page[LibraryFilm]:
        """See Store.list_films."""
        page = await self._listing.page(user_id, limit, cursor)
        return Page([_film(item) for item in page.rows], page.cursor)


def _key(user_id: str, film_id: str) -> RunKey:
    return RunKey(user_id, f"{FILM_MARK}{film_id}")


def _film(item: Item) -> LibraryFilm:
    try:
        return LibraryFilm.model_validate_json(item["film"]["S"])
    except (ValidationError, KeyError) as error:
        raise RecordUnreadable(f"DynamoDB: a film cannot be read: {error!s:.200}") from error
