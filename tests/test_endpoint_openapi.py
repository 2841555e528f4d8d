"""The description of the endpoint's addresses is valid OpenAPI 3.1 and says what the server does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from starlette.routing import Route

from graph.endpoint.routes import ADDRESSES
from graph.endpoint.server import routes
from tests.asking import library
from tests.serving import Endpoint, build_store, running

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("openapi") / "store")) as started:
        yield started


@pytest.fixture(scope="module")
def document(endpoint: Endpoint) -> dict[str, Any]:
    found: dict[str, Any] = endpoint.get("/openapi.json").json()
    return found


def test_it_is_valid(document: dict[str, Any]) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_it_has_the_addresses_and_methods_of_the_server_and_no_others(document: dict[str, Any]) -> None:
    served = {
        re.sub(r":\w+\}", "}", route.path): (route.methods or set()) - {"HEAD", "QUERY"}
        for route in routes()
        if isinstance(route, Route)
    }
    described = {path: {method.upper() for method in item} for path, item in document["paths"].items()}
    assert described == served | {f"/queries/{name}": {"GET"} for name in library()}


def test_each_saved_query_has_its_parameters(document: dict[str, Any]) -> None:
    for name, query in library().items():
        given = {one["name"]: one["required"] for one in document["paths"][f"/queries/{name}"]["get"]["parameters"]}
        assert {param.name: param.required for param in query.params}.items() <= given.items()
        assert ("evidence" in given) == query.evidence


def test_answers_have_the_statuses_and_media_types_that_it_promises(
    endpoint: Endpoint, document: dict[str, Any]
) -> None:
    for path, item in document["paths"].items():
        if "{" in path:
            continue
        response = endpoint.get(path)
        promised = item["get"]["responses"][str(response.status_code)]
        media_type = response.headers.get("Content-Type", "").partition(";")[0]
        assert not media_type or media_type in promised["content"], (path, response.status_code, media_type)


def test_the_addresses_that_the_readme_names_are_there() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    table = readme.partition("| address | what programs")[2].partition("\n\n")[0]
    named = re.findall(r"`(/[^`]*)`", "\n".join(line.split("|")[1] for line in table.splitlines()[2:]))
    assert len(named) >= 8
    served = {item.template.split("{")[0] for item in ADDRESSES}
    assert [address for address in named if address.partition("?")[0].rstrip("…") not in served] == []


def test_it_need_not_be_sent_twice(endpoint: Endpoint) -> None:
    tag = endpoint.get("/openapi.json").headers["ETag"]
    assert endpoint.get("/openapi.json", headers={"If-None-Match": tag}).status_code == 304
