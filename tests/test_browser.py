"""The browser of the tests sees what a reader would see, and tells what its console complains of."""

from __future__ import annotations

from tests.browser import browsing, serving_files

PAGES = {
    "bad": "<title>Bad</title><script>throw new Error('oops')</script><img src='http://outside.example/x.png'>",
    "good": "<title>Good</title><noscript>no scripts</noscript><p id=p></p><script>p.textContent = 'ran'</script>",
}


def test_faults_of_scripts_and_what_pages_load_from_elsewhere_are_told_once() -> None:
    with serving_files(pages=PAGES) as url, browsing() as browser:
        browser.open(url + "bad")
        assert browser.run("return document.title") == "Bad"
        told = "\n".join(browser.complaints())
        assert "oops" in told
        assert "outside.example" in told
        browser.open(url + "good")
        assert browser.wait("return document.getElementById('p').textContent") == "ran"
        assert browser.complaints() == []


def test_a_reader_without_scripts_is_shown_the_page_without_them() -> None:
    with serving_files(pages=PAGES) as url, browsing(scripts=False, language="fr") as browser:
        browser.open(url + "good")
        assert browser.run("return document.body.innerText.trim()") == "no scripts"
        assert browser.run("return navigator.language") == "fr"
