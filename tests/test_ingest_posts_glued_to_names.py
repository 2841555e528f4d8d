"""A post right behind a name with no comma ends the name in running text, where a form of address stands before it or
the name is in capitals; words of posts and bodies alone are nobody."""

from __future__ import annotations

import pytest

from ingest.naming.names import Naming
from tests.ingesting import knowledge


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Ms. Oda Brill Secretary General of the Quay Union", "Oda Brill"),
        ("en", "Dr. Ivo Lund Director of Ports", "Ivo Lund"),
        ("fr", "Mme Oda Brillant Directrice des quais", "Oda Brillant"),
        ("es", "Sra. Oda Brillo Directora de Muelles", "Oda Brillo"),
        ("es", "ODA LIMA BRILLANTE Directora de Muelles", "ODA LIMA BRILLANTE"),
    ],
)
def test_a_post_ends_the_name_before_it(language: str, text: str, name: str) -> None:
    found = Naming(knowledge().lexicons[language]).leading(text, 0, len(text), shouted=True)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Former Under Secretary of the Quay Union"),
        ("en", "Northern State Minister of Ports"),
        ("fr", "Monsieur le Premier Ministre"),
        ("es", "Señor Subdirector General de Muelles"),
    ],
)
def test_words_of_posts_alone_are_nobody(language: str, text: str) -> None:
    naming = Naming(knowledge().lexicons[language])
    assert naming.leading(text, 0, len(text)) is None
    assert [name.text for name in naming.titled(text, 0, len(text))] == []
