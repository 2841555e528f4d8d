"""How the weights of :mod:`ingest.weighing` are made: rows of annotated papers, and what is fitted to them."""
