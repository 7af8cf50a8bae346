"""What goes wrong is said where it happened, and there is a way on."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.e2e.page.conftest import Service, StartQuick, choose_robot, make_all


@pytest.mark.parametrize("stage", ["story", "images", "voice", "video"])
async def test_a_stage_that_fails_says_so_and_is_gone_on_with(
    page: Page, start_quick: StartQuick, stage: str
) -> None:
    service = await start_quick(**{stage: f"tests.fakes:Failing{stage.title()}"})
    await make_all(page, service.url)
    alert = page.get_by_role("alert")
    await expect(alert).to_contain_text("The provider has no ink.")
    provider = service.provider(stage)
    provider.__class__ = provider.__class__.__base__
    await alert.get_by_role("button", name="Go on").click()
    await expect(page.locator("video.film")).to_be_visible()


async def test_a_drawing_that_nobody_can_see_leads_to_another(
    page: Page, start_quick: StartQuick
) -> None:
    service = await start_quick(vision="tests.fakes:FailingVision")
    await choose_robot(page, service.url)
    await page.get_by_role("button", name="Look at my drawing").click()
    await expect(page.get_by_role("alert")).to_contain_text("The provider has no ink.")
    await page.get_by_role("button", name="Try another drawing").click()
    await expect(page.get_by_role("button", name="Look at my drawing")).to_be_visible()


async def test_a_scene_that_fails_can_be_told_otherwise(
    page: Page, start_quick: StartQuick
) -> None:
    service = await start_quick(voice="tests.fakes:PickyVoice")
    await make_all(page, service.url)
    alert = page.get_by_role("alert")
    await expect(alert).to_contain_text("These words cannot be read.")
    await alert.get_by_role("link", name="To page 2").click()
    await page.get_by_role("button", name="Change page 2").click()
    await page.get_by_role("textbox", name="Page 2").fill("They walk to a lake.")
    await page.get_by_role("button", name="Keep it and film again").click()
    await expect(page.locator("video.film")).to_be_visible()


async def test_a_run_can_be_stopped_and_gone_on_with(page: Page, quick: Service) -> None:
    quick.hold("images")
    await make_all(page, quick.url)
    await page.get_by_role("button", name="Stop").click()
    await expect(page.get_by_role("alert")).to_contain_text("was stopped")
    quick.let_go("images")
    await page.get_by_role("button", name="Go on").click()
    await expect(page.locator("video.film")).to_be_visible()


async def test_retries_and_places_in_line_are_told_in_plain_words(
    page: Page, start_quick: StartQuick
) -> None:
    service = await start_quick(voice="tests.fakes:BusyVoice", retry_first_wait_s=3.0)
    await make_all(page, service.url)
    await expect(page.locator(".retries")).to_contain_text("trying again in")
    await expect(page.locator("video.film")).to_be_visible(timeout=30_000)


async def test_nothing_typed_is_lost_while_the_service_is_away(page: Page, quick: Service) -> None:
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Look at my drawing").click()
    await page.get_by_role("button", name="That is right").click()
    name = page.get_by_label("The hero's name")
    await name.fill("Dot")
    await page.context.set_offline(True)
    await page.get_by_role("button", name="Write the story").click()
    await expect(page.get_by_role("alert")).to_contain_text("could not reach Doodlebook")
    await expect(name).to_have_value("Dot")
    await page.context.set_offline(False)
    await page.get_by_role("button", name="Write the story").click()
    await expect(page.get_by_role("textbox", name="Title")).to_have_value("The Walk of Dot")


async def test_a_picture_that_is_none_is_refused_and_another_can_be_sent(
    page: Page, quick: Service
) -> None:
    await page.goto(quick.url)
    await page.locator("input[type=file]").last.set_input_files(
        {"name": "notes.png", "mimeType": "image/png", "buffer": b"no picture at all"}
    )
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.get_by_role("alert")).to_contain_text("picture")
    await choose_robot(page, quick.url)
    await page.get_by_role("button", name="Make my storybook").click()
    await expect(page.locator("video.film")).to_be_visible()
