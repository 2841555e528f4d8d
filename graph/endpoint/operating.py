"""What programs ask of the server itself: whether it answers, what it has counted, what crawlers may follow."""

from __future__ import annotations

import asyncio

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from graph.endpoint.metrics import WAITING, Together, name_release
from graph.endpoint.problems import ProblemError
from graph.endpoint.releases import shelf_of
from graph.endpoint.site import site_of

__all__ = ["health", "metrics", "robots"]

_PATIENCE_SECONDS = 5.0
_UNCACHED = {"Cache-Control": "no-store"}
_ROBOTS = """\
# Pages of things and files of theirs are yours to index; queries cost too much to be followed blindly.
# All of it at once, without a crawl: /data?default
User-agent: *
Disallow: /sparql?
Disallow: /queries/*?
Disallow: /find?
Disallow: /resource?
Disallow: /data?
Disallow: /releases/
"""


async def health(request: Request) -> Response:
    """Whether a query is answered, of which release, and how busy the workers are.

    Raises :class:`ProblemError` "busy" (503), with ``ready`` false, where none is answered within five seconds.
    """
    site = site_of(request)
    state = {"release": site.identity.id, "busy": site.pool.busy, "waiting": site.pool.waiting}
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await site.pool.rows("ASK {}")
    except (ProblemError, TimeoutError) as error:
        detail = error.detail if isinstance(error, ProblemError) else "no worker came free in time"
        members = {"ready": False, **state}
        raise ProblemError("busy", detail, members, {"Retry-After": str(round(_PATIENCE_SECONDS))}) from error
    return JSONResponse({"status": "ok", "ready": True, **state}, headers=_UNCACHED)


async def metrics(request: Request) -> Response:
    """The counters of all processes, added up, in the text format of Prometheus."""
    site = site_of(request)
    WAITING.set(site.pool.waiting)
    name_release(site.identity.id, site.identity.digest)
    counted = Together(await shelf_of(request).aides.tally())
    return Response(generate_latest(counted), headers={**_UNCACHED, "Content-Type": CONTENT_TYPE_LATEST})


async def robots(_: Request) -> Response:
    """What crawlers may follow."""
    return PlainTextResponse(_ROBOTS, headers={"Cache-Control": "max-age=86400"})
