"""`python -m reader.engine --library PATH`."""

from __future__ import annotations

if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()

    from reader.engine.process import main

    main()
