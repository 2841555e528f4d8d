"""Pages as a reader's browser shows them: axe finds no fault, nothing is refused, nothing is wider than a phone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import Browser, browsing, npm_package
from tests.serving import Endpoint, build_store, running

PAGES = {
    "first page": "/",
    "found": "/find?q=lac",
    "questions": "/queries",
    "a form": "/queries/who-cites-framework",
    "an answer": "/queries/participants-of-event?event=lakes-2031&evidence=1",
    "a form with a problem": "/queries/who-cites-framework?framework=none%20such",
    "sparql": "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%2020",
    "sparql with a problem": "/sparql?query=SELECT%20%7B",
    "ontology": "/ontology",
    "limits": "/limits",
    "problem": "/id/nobody",
    "person": "/id/person/ama-tuffour-nkansah",
    "state": "/id/state/GHA",
    "event": "/id/event/lakes-2031",
    "framework": "/id/framework/sdg",
    "document": "/id/document/lakes-2031-summary-fr",
    "part": "/id/document/lakes-2031-summary-fr/part/p2",
    "statement": "/id/document/lakes-2031-summary-fr/statement/237",
    "statement that is told twice": "/id/document/lakes-2031-letter-fr/statement/29",
    "several long lists": "/id/person/busy",
    "mention": "/id/document/lakes-2031-agenda-provisional-fr/mention/0-19",
    "hostile name": "/id/person/script",
    "list of terms": "/vocabulary/role",
}
PHONE = (360, 740)
DESK = (1200, 900)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND_FAULTS = """
const [rules, done] = arguments;
axe.run(document, {runOnly: rules}).then(found => done(found.violations.map(fault => ({
  rule: fault.id, help: fault.help, where: fault.nodes.slice(0, 3).map(node => node.html.slice(0, 200)),
}))));
"""


def busy_person() -> str:
    """Somebody with more statements, mentions and posts than one page holds."""
    base = "https://w3id.org/diplograph/id"
    about = f"<{base}/person/busy>"
    lines = (
        f"<{base}/document/busy/statement/{n}> a dg:Statement ; dg:speaker {about} ; dg:asWritten 'N{n}' ."
        f"<{base}/document/busy/mention/{n}-{n + 1}> dg:denotes {about} ; dg:source <{base}/document/busy> ;"
        f" dg:start {n} ; dg:end {n + 1} ."
        f"<{base}/person/busy/held/p{n}> a dg:PostHolding ; dg:holder {about} ; dg:post <{base}/post/p{n}> ."
        for n in range(30)
    )
    prefixes = "@prefix dg: <https://w3id.org/diplograph/ontology#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> ."
    return f"{prefixes} {about} a foaf:Person ; foaf:name 'Busy' . " + "\n".join(lines)


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    folder = build_store(tmp_path_factory.mktemp("store") / "s", {"busy": busy_person()})
    with running(folder, texts=Path(__file__).parent / "data") as it:
        yield it


@pytest.fixture(scope="module")
def axe() -> str:
    return (npm_package("axe-core") / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as it:
        yield it


def prefer(browser: Browser, scheme: str) -> None:
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})  # type: ignore[no-untyped-call]


def resize(browser: Browser, width: int, height: int) -> None:
    """The page's own width: a window cannot be made as narrow as a phone."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)  # type: ignore[no-untyped-call]


def faults_of(browser: Browser, axe: str) -> list[dict[str, object]]:
    """What axe finds on the page that is shown."""
    browser.run(axe)
    faults: list[dict[str, object]] = browser.run_async(FIND_FAULTS, RULES)
    return faults


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_page_is_sound_by_day_on_a_desk_and_by_night_on_a_phone(
    endpoint: Endpoint, browser: Browser, axe: str, path: str
) -> None:
    for scheme, size in (("light", DESK), ("dark", PHONE)):
        prefer(browser, scheme)
        resize(browser, *size)
        browser.open(endpoint.url.rstrip("/") + path)
        # That an answer has the status of its problem is no complaint about the page.
        assert [line for line in browser.complaints() if "status of 4" not in line] == []
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        faults = faults_of(browser, axe)
        assert not faults, f"{scheme}, {size[0]} wide: {json.dumps(faults, indent=1)}"


def test_axe_would_find_faults(endpoint: Endpoint, browser: Browser, axe: str) -> None:
    browser.open(endpoint.url + "limits")
    browser.run("document.querySelector('h1').innerHTML = '<img src=\"/static/icon.svg\">'")
    browser.run("document.documentElement.removeAttribute('lang')")
    assert {"image-alt", "html-has-lang"} <= {fault["rule"] for fault in faults_of(browser, axe)}


def test_colours_follow_the_reader(endpoint: Endpoint, browser: Browser) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        prefer(browser, scheme)
        browser.open(endpoint.url)
        grounds.append(browser.run("return getComputedStyle(document.body).backgroundColor"))
    assert grounds[0] != grounds[1]
    prefer(browser, "light")


def test_a_reader_without_scripts_finds_the_way_from_the_first_page_to_an_answer(endpoint: Endpoint) -> None:
    with browsing(scripts=False) as browser:
        browser.open(endpoint.url)
        browser.follow("main a.button")
        browser.follow("a[href^='/queries/participants-of-event']")
        browser.driver.find_element("name", "event").send_keys("lakes-2031")
        browser.follow("main button")
        assert "Castellan" in browser.text("tbody")


def test_the_language_switch_stays_chosen(endpoint: Endpoint, browser: Browser) -> None:
    resize(browser, *DESK)
    browser.open(endpoint.url + "id/event/lakes-2031")
    browser.follow(".languages a[hreflang=es]")
    assert browser.run("return document.documentElement.lang") == "es"
    browser.follow("#people ~ .scroll tbody td a[href*='/person/']")
    assert browser.run("return document.documentElement.lang") == "es"
