-- Lesson packs: a story frozen for a class, as its own JSON (compressed), and what the list shows of it.
-- `removed` is since when it is gone for the reader; it can be brought back for a while.
CREATE TABLE lessons (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    made INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    blind INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    removed INTEGER,
    document BLOB NOT NULL
) WITHOUT ROWID;

-- What a student handed in last; `key` is the name without its case.
CREATE TABLE lesson_marks (
    lesson_id TEXT NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    student TEXT NOT NULL,
    saved INTEGER NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (lesson_id, key)
) WITHOUT ROWID;
