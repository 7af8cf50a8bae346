"""The whole wizard on a phone, as a parent goes through it with a child, on real providers."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from tests.conftest import Service
from tests.e2e.page.conftest import FILM_WITHIN_MS, PHONE, choose_robot, wait_for_film
from tests.e2e.page.conftest import Service as QuickService


async def draw_somebody(page: Page) -> None:
    """A round body with eyes, two arms and two legs, by the pointer."""
    box = await page.locator("canvas.pad").bounding_box()
    assert box is not None

    async def stroke(*points: tuple[float, float]) -> None:
        at = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in points]
        await page.mouse.move(*at[0])
        await page.mouse.down()
        for point in at[1:]:
            await page.mouse.move(*point, steps=4)
        await page.mouse.up()

    await page.get_by_role("radio", name="Crayon 6").click()
    await page.get_by_role("radio", name="thick").click()
    await stroke((0.4, 0.25), (0.6, 0.25), (0.62, 0.6), (0.38, 0.6), (0.4, 0.25))
    for y in (0.32, 0.4, 0.48, 0.55):
        await stroke((0.41, y), (0.6, y))
    await stroke((0.4, 0.35), (0.25, 0.2))
    await stroke((0.6, 0.35), (0.75, 0.2))
    await stroke((0.45, 0.6), (0.43, 0.85))
    await stroke((0.55, 0.6), (0.57, 0.85))
    await page.get_by_role("radio", name="Crayon 1").click()
    await stroke((0.46, 0.33), (0.461, 0.33))
    await stroke((0.54, 0.33), (0.541, 0.33))


async def test_a_child_draws_and_a_parent_decides(
    page: Page, browser: Browser, service: Service
) -> None:
    await page.goto(service.url)
    await page.get_by_role("button", name="Draw it here").click()
    await draw_somebody(page)
    await page.get_by_role("button", name="Undo").click()
    await page.get_by_role("button", name="Use this drawing").click()
    await page.get_by_role("button", name="Look at my drawing").click()

    who = page.get_by_label("Who is it?")
    await expect(who).to_be_visible(timeout=30_000)
    await who.fill("a brave blue dragon")
    await page.get_by_role("button", name="That is right").click()

    await page.get_by_role("radio", name="Kindness").check()
    await page.get_by_label("The hero's name").fill("Dot")
    await page.get_by_label("Pages").select_option("4")
    await page.get_by_role("button", name="Write the story").click()

    first = page.get_by_role("textbox", name="Page 1", exact=True)
    await expect(first).to_be_visible(timeout=30_000)
    assert "Dot" in await page.locator("form.words").inner_text() + await first.input_value()
    await first.fill("Dot the dragon drew a door. The door opened!")
    await page.get_by_role("button", name="film it").click()

    await expect(page.locator("video.moving").first).to_be_visible(timeout=FILM_WITHIN_MS)
    film = await wait_for_film(page)
    assert "Dot the dragon drew a door" in await page.locator("#scene-1").inner_text()

    await page.get_by_role("button", name="Watch from page 2").click()
    at = "film => film.currentTime"
    assert await page.locator("video.film").evaluate(at) > 2

    await page.get_by_role("button", name="Change page 2").click()
    await page.get_by_role("textbox", name="Page 2").fill("Then everybody danced.")
    await page.get_by_role("button", name="Keep it and film again").click()
    await expect(page.locator(".stage-label")).to_be_visible()
    assert await wait_for_film(page) != film

    book = await page.get_by_role("link", name="Print the book").get_attribute("href")
    printed = await page.request.get(f"{service.url}{book}")
    assert (await printed.body()).startswith(b"%PDF")
    await page.get_by_role("button", name="Keep it in my stories").click()
    await expect(page.get_by_text("It is in your stories now")).to_be_visible()

    # By the link in a new browser, and from there to the stories.
    other = await browser.new_page(viewport=PHONE, locale="en-GB")  # type: ignore[arg-type]
    await other.goto(page.url)
    await wait_for_film(other)
    await other.get_by_role("link", name="My stories").click()
    await expect(other.get_by_role("link", name="Watch ")).to_have_count(1)
    await expect(other.get_by_role("button", name="Open ")).to_have_count(1)


@pytest.mark.parametrize("back", ["Drawing", "Wishes", "Story"])
async def test_a_parent_may_go_back_to_what_is_there(
    page: Page, quick: QuickService, back: str
) -> None:
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.locator("video.film")).to_be_visible(timeout=FILM_WITHIN_MS)
    await page.get_by_role("button", name=back, exact=True).click()
    await expect(page.locator(f".steps .here:has-text('{back}')")).to_be_visible()
    await page.go_back()
    await expect(page.locator("video.film")).to_be_visible()


async def test_another_story_and_another_look_are_made(page: Page, quick: QuickService) -> None:
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Look at my drawing").click()
    await page.get_by_role("button", name="That is right").click()
    await page.get_by_role("button", name="Write the story").click()
    await expect(page.get_by_role("textbox", name="Page 1", exact=True)).to_have_value(
        "Take 0: a blue robot walks to hill 1."
    )
    await page.get_by_role("button", name="Write another one").click()
    await expect(page.get_by_role("textbox", name="Page 1", exact=True)).to_have_value(
        "Take 1: a blue robot walks to hill 1."
    )
    assert quick.provider("images").calls == [], "nothing is painted before the parent says so"
    await page.get_by_role("button", name="film it").click()
    await page.get_by_role("button", name="Try another look: Watercolour").click()
    await expect(page.get_by_role("button", name="Try another look: Cut paper")).to_be_visible()
    assert {brief.style for brief in quick.provider("images").briefs} == {"storybook", "watercolor"}


async def test_a_shared_film_is_seen_until_the_link_is_taken_back(
    page: Page, browser: Browser, quick: QuickService
) -> None:
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Make my storybook").click()
    await page.get_by_role("button", name="Keep it in my stories").click()
    await expect(page.get_by_text("It is in your stories now")).to_be_visible()
    await page.get_by_role("link", name="My stories").click()
    await page.get_by_role("button", name="Share").click()
    link = await page.get_by_label("Who has this link").input_value()
    friend = await browser.new_page(viewport=PHONE, locale="de-DE")  # type: ignore[arg-type]
    await friend.goto(link)
    await expect(friend.get_by_role("heading", name="The Walk of a blue robot")).to_be_visible()
    await page.get_by_role("button", name="Stop sharing").click()
    await expect(page.get_by_role("button", name="Share")).to_be_visible()
    await friend.reload()
    await expect(friend.get_by_role("alert")).to_contain_text("nicht mehr geteilt")


async def test_a_story_that_was_deleted_is_gone_from_the_list(
    page: Page, quick: QuickService
) -> None:
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.locator("video.film")).to_be_visible()
    await page.get_by_role("link", name="My stories").click()
    await page.get_by_role("button", name="Delete The Walk").click()
    await page.get_by_role("button", name="Delete it for good").click()
    await expect(page.get_by_text("No stories yet.")).to_be_visible()


async def test_a_user_sees_nothing_of_another(page: Page, quick: QuickService) -> None:
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.locator("video.film")).to_be_visible()
    query = dict(part.split("=") for part in page.url.split("?")[1].split("&"))
    await page.goto(f"{quick.url}/?run={query['run']}&user=somebody-else")
    await expect(page.get_by_role("alert")).to_contain_text("could not find this storybook")
    await page.goto(f"{quick.url}/?stories=&user=somebody-else")
    await expect(page.get_by_text("No stories yet.")).to_be_visible()
