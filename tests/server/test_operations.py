"""Health, metrics, the OpenAPI document, and errors in one shape."""

from __future__ import annotations

from openapi_spec_validator import validate

from server import keys
from tests.conftest import Api

UNDESCRIBED = {"/static", "/static/{name}"}


async def test_the_service_tells_that_it_is_well(api: Api) -> None:
    assert (await api.client.get("/healthz")).status == 200
    assert (await api.client.get("/readyz")).status == 200
    await api.app[keys.WORKPLACE].stop()
    assert (await api.client.get("/readyz")).status == 503
    assert (await api.client.get("/healthz")).status == 200


async def test_metrics_count_runs_and_steps(api: Api) -> None:
    await api.make("story", run_id="r1")
    text = await (await api.client.get("/metrics")).text()
    assert 'doodlebook_runs_ended_total{code="none",kind="story"} 1.0' in text
    assert 'doodlebook_step_seconds_count{step="vision"} 1.0' in text
    assert "doodlebook_event_loop_held_seconds_max" in text


async def test_the_openapi_document_is_valid_and_has_every_route(api: Api) -> None:
    document = await (await api.client.get("/openapi.json")).json()
    validate(document)
    described = {(m, path) for path, told in document["paths"].items() for m in told}
    served = {
        (route.method.lower(), route.resource.canonical)
        for route in api.app.router.routes()
        if route.method != "HEAD" and route.resource.canonical not in UNDESCRIBED
    }
    assert described == served


async def test_the_document_knows_every_field_of_a_request(api: Api) -> None:
    document = await (await api.client.get("/openapi.json")).json()
    fields = document["components"]["schemas"]["PipelineRequest"]["properties"]
    for wish in ("theme", "style", "voice_type", "child_age", "aspect", "resolution", "language"):
        assert wish in fields


async def test_errors_of_the_router_have_the_same_shape(api: Api) -> None:
    missing = await api.client.get("/api/v2/nothing")
    assert (missing.status, (await missing.json())["code"]) == (404, "not_found")
    wrong = await api.client.delete("/api/v1/vision/analyze")
    assert (wrong.status, (await wrong.json())["code"]) == (405, "method_not_allowed")
    assert "POST" in wrong.headers["Allow"]


async def test_the_page_is_served_with_a_strict_policy(api: Api) -> None:
    page = await api.client.get("/")
    assert page.content_type == "text/html"
    assert "default-src 'self'" in page.headers["Content-Security-Policy"]
