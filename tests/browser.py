"""A real browser without a window, for the tests that must see what a reader sees.

Debian's Chromium and its driver, packages from npm; ``make browsers`` brings both. No name outside of loopback resolves
in it, so what a page would load from elsewhere fails and is seen in :meth:`Browser.complaints`.
"""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graph.settings import cache_folder

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

__all__ = ["Browser", "as_script", "browsing", "needs_browser", "npm_package", "serving_files"]

_GET_THEM = "`make browsers` gets it (Debian, as root)"
_FLAGS = (
    "--headless=new",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
_PAGE_SECONDS = 20
_SCRIPT_SECONDS = 30


def npm_package(name: str) -> Path:
    """The folder of a package that ``make browsers`` has got; the test is skipped where it has not."""
    folder = Path(os.environ.get("DIPLOGRAPH_NPM") or cache_folder() / "npm") / name
    if not folder.is_dir():
        pytest.skip(f"the npm package {name} is not at {folder}: {_GET_THEM}")
    return folder


def needs_browser() -> None:
    """Skip the test, with how to get it, where there is no Chromium, no driver or no selenium."""
    for program in ("chromium", "chromedriver"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: {_GET_THEM}")
    pytest.importorskip("selenium", reason="selenium is not installed: pip install -e '.[test]'")


@dataclass(frozen=True, slots=True)
class Browser:
    """One window; scripts run in the page that it shows."""

    driver: Chrome

    def open(self, url: str) -> None:
        """Show a page and wait until it is loaded; what the one before complained of is forgotten."""
        self.complaints()
        self.driver.get(url)

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns (JSON values); it sees ``arguments``. The page's content security policy is no bar."""
        return self.driver.execute_script(script, *arguments)  # type: ignore[no-untyped-call]

    def run_async(self, script: str, *arguments: Any) -> Any:
        """What a script hands to the function that is the last of its ``arguments``."""
        return self.driver.execute_async_script(script, *arguments)  # type: ignore[no-untyped-call]

    def wait(self, script: str, *arguments: Any, seconds: float = _PAGE_SECONDS) -> Any:
        """What a script returns once that is true of JavaScript. Raises selenium's TimeoutException."""
        return self._until(lambda _: self.run(script, *arguments), f"never came true: {script}", seconds=seconds)

    def follow(self, selector: str) -> None:
        """Click a link or a button and wait until the page that it leads to has taken this one's place.

        A click comes back once it is made: on a busy machine that is before the next page has begun.
        """
        from selenium.webdriver.support.expected_conditions import staleness_of  # noqa: PLC0415  # not there everywhere

        element = self.driver.find_element("css selector", selector)
        element.click()
        self._until(staleness_of(element), f"the page stays after a click on {selector}")

    def text(self, selector: str) -> str:
        """The words of the first element that a selector finds; fails with the whole page's where it finds none."""
        self._until(lambda driver: driver.find_elements("css selector", "footer"), "the page is not read to its end")
        found = self.driver.find_elements("css selector", selector)
        assert found, f"no {selector} in: {self.driver.find_element('css selector', 'body').text}"
        return found[0].text

    def complaints(self) -> list[str]:
        """Errors that the browser's console got since the last call: scripts, refused sources, failed loads."""
        entries: list[dict[str, Any]] = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [entry["message"] for entry in entries if entry["level"] == "SEVERE"]

    def _until(self, condition: Callable[[Chrome], Any], message: str, *, seconds: float = _PAGE_SECONDS) -> Any:
        """What a condition gives once it is true. Raises selenium's TimeoutException with the message."""
        from selenium.webdriver.support.wait import WebDriverWait  # noqa: PLC0415  # not there everywhere

        return WebDriverWait(self.driver, seconds, poll_frequency=0.05).until(condition, message)

    def screenshot(self, path: Path, *, width: int = 1200, height: int = 900) -> None:
        """Write what the window shows as a PNG, to be looked at."""
        self.driver.set_window_size(width, height)
        assert self.driver.save_screenshot(str(path))


@contextlib.contextmanager
def browsing(*, language: str = "en", scripts: bool = True) -> Iterator[Browser]:
    """A fresh browser for as long as the block runs; ``scripts=False`` for a reader who allows pages none.

    The test is skipped where there is no browser.
    """
    needs_browser()
    from selenium import webdriver  # noqa: PLC0415  # not there everywhere

    options = webdriver.ChromeOptions()
    for flag in (*_FLAGS, f"--lang={language}"):
        options.add_argument(flag)
    if os.getuid() == 0:
        options.add_argument("--no-sandbox")  # Chromium refuses to start for root with it
    preferences: dict[str, Any] = {"intl.accept_languages": language}
    if not scripts:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.binary_location = shutil.which("chromium") or "chromium"
    with tempfile.TemporaryDirectory(prefix="diplograph-browser-", ignore_cleanup_errors=True) as profile:
        options.add_argument(f"--user-data-dir={profile}")
        service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
        driver = webdriver.Chrome(options=options, service=service)
        try:
            driver.set_page_load_timeout(_PAGE_SECONDS)
            driver.set_script_timeout(_SCRIPT_SECONDS)
            yield Browser(driver)
        finally:
            driver.quit()


@contextlib.contextmanager
def serving_files(*folders: Path, pages: dict[str, str] | None = None) -> Iterator[str]:
    """An origin of its own on loopback: pages by name, and the files below some folders; its address ends with "/"."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler(folders, pages or {}))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join(timeout=10)
        server.server_close()


def _handler(folders: tuple[Path, ...], pages: dict[str, str]) -> Callable[..., http.server.BaseHTTPRequestHandler]:
    types = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}

    class _Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.lstrip("/").partition("?")[0]
            found = next((folder / name for folder in folders if (folder / name).is_file()), None)
            body = pages[name].encode() if name in pages else found.read_bytes() if found else None
            # Browsers ask every origin for an icon: none is no error.
            self.send_response(200 if body is not None else 204 if name == "favicon.ico" else 404)
            self.send_header("Content-Type", types.get(Path(name).suffix, "text/html") + "; charset=utf-8")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            pass

    return _Handler


def as_script(value: object) -> str:
    """A value written so that it can stand in a script of a page."""
    return json.dumps(value).replace("</", "<\\/")
