"""A plugin of pytest that points others' test files at the endpoint in ``$DIPLOGRAPH_ENDPOINT``.

SPARQLWrapper's files name a public endpoint in a variable of the module: it is replaced. RDFLib's ask DBpedia by
SERVICE, or a server that plays back an answer: the call is led to the endpoint, and the server passes the request on
and gives the endpoint's answer instead of its own. Waits that spare public servers are left out.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from http.server import BaseHTTPRequestHandler
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest
import requests

__all__ = ["pytest_collection_finish", "pytest_itemcollected"]

VARIABLE = "DIPLOGRAPH_ENDPOINT"
_PASSED_ON = ("accept", "content-type")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Point the module of a test at our endpoint if it names one of its own."""
    module = getattr(item, "module", None)
    if module is not None and isinstance(getattr(module, "endpoint", None), str):
        module.endpoint = os.environ[VARIABLE]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Point RDFLib's calls at our endpoint, once its modules are imported."""
    time.sleep = lambda seconds: None
    evaluate = importlib.import_module("rdflib.plugins.sparql.evaluate")
    evaluate.urlopen = _redirected  # type: ignore[attr-defined]  # the name that the module imported
    played = sys.modules.get("test.utils.httpservermock")
    if played is not None:
        played.BaseHTTPServerMock.make_do_handler = classmethod(_passing_on(played))


def _redirected(request: Any, *arguments: Any, **options: Any) -> Any:
    address = urlsplit(request.full_url)
    if address.hostname == "dbpedia.org":
        query = f"?{address.query}" if address.query else ""
        request.full_url = os.environ[VARIABLE] + query
    return urlopen(request, *arguments, **options)


def _passing_on(played: ModuleType) -> Any:
    """What makes a handler that records a request as RDFLib's does, and answers it with the endpoint's answer."""

    def make_do_handler(_: type, method: Any, asked: Any, answers: Any) -> Any:
        def handle(handler: BaseHTTPRequestHandler) -> None:
            address = urlsplit(handler.path)
            body = handler.rfile.read(int(handler.headers.get("Content-Length", 0))) or None
            asked[method].append(
                played.MockHTTPRequest(
                    method, handler.path, address, parse_qs(address.query), handler.headers, body or b""
                )
            )
            answers[method][:1] = []
            headers = {name: handler.headers[name] for name in _PASSED_ON if name in handler.headers}
            url = f"{os.environ[VARIABLE]}?{address.query}"
            answer = requests.request(method.name, url, data=body, headers=headers, timeout=60)
            handler.send_response(answer.status_code)
            handler.send_header("Content-Type", answer.headers.get("Content-Type", ""))
            handler.end_headers()
            handler.wfile.write(answer.content)

        return handle

    return make_do_handler
