"""The URL table, top to bottom."""

from __future__ import annotations

from aiohttp import web

from server import control, jobs, library, media, operations, sharing, streams, submit
from server.page import add_page


def add_routes(app: web.Application) -> None:
    """Every address that clients use. `/openapi.json` describes those below /api."""
    router = app.router
    router.add_post("/api/v1/vision/analyze", submit.analyze_vision)
    router.add_post("/api/v1/story/generate", submit.generate_story)
    router.add_post("/api/v1/pipeline/generate", submit.generate_pipeline)

    router.add_get("/api/v1/jobs", jobs.list_jobs)
    router.add_get("/api/v1/jobs/{run_id}/status", jobs.get_status, name="status")
    router.add_get("/api/v1/jobs/{run_id}/events", streams.stream_events)
    router.add_get("/api/v1/jobs/{run_id}/ws", streams.stream_websocket)

    router.add_post("/api/v1/jobs/{run_id}/cancel", control.cancel_run)
    router.add_post("/api/v1/jobs/{run_id}/resume", control.resume_run)
    router.add_delete("/api/v1/jobs/{run_id}", control.delete_run)
    router.add_patch("/api/v1/jobs/{run_id}/scenes/{number}", control.edit_scene)

    router.add_get("/api/v1/library", library.list_library)
    router.add_post("/api/v1/library", library.approve_film)
    router.add_delete("/api/v1/library/{id}", library.remove_film)
    router.add_post("/api/v1/library/{id}/share", sharing.share_film)
    router.add_delete("/api/v1/library/{id}/share", sharing.unshare_film)
    router.add_get("/shared/{token}", sharing.get_shared_page)
    router.add_get("/shared/{token}/{name}", sharing.get_shared_file)

    router.add_post("/api/v1/storage/presigned-url", media.presign_url)
    router.add_get("/media/{key:.+}", media.get_media)

    router.add_get("/openapi.json", operations.get_openapi)
    add_page(app)


def add_operations(app: web.Application) -> None:
    """What operators ask of every process."""
    router = app.router
    router.add_get("/healthz", operations.get_health)
    router.add_get("/readyz", operations.get_readiness)
    router.add_get("/metrics", operations.get_metrics)
