"""Text in, records, triples out: the converters.

:mod:`ingest.convert` runs them in their order over one document, :mod:`ingest.identity` decides who is who over all,
and :mod:`ingest.triples` makes quads of both. Each package stands on those before it:

| package | what it finds |
| --- | --- |
| ``formats`` | the text of a file, in which all offsets count |
| ``page`` | running text in blocks, parts and sentences; dates; what every converter reads |
| ``naming`` | people with posts, bodies and states; frameworks, symbols |
| ``heads`` | what a paper says of itself at its head: title, kind, symbol, publisher, days |
| ``meetings`` | the meetings that a document tells of |
| ``recommendations`` | what is recommended, by whom |
| ``rosters`` | lists and tables of people |
| ``agendas`` | programmes, sessions, and whom they list |
| ``statements`` | what is reported of whom |
| ``participations`` | who takes part in what, and as what |
| ``identity`` | who is who over all documents; what readers decided |

``lexicon`` holds what differs between languages, as data.
"""

__all__: list[str] = []
