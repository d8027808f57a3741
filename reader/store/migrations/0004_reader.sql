-- Quotations of an article's present version. `id` is article * 4096 + number, so that they stand in the
-- order of their articles. `words` is what stands inside quotation marks ('' for indirect speech).
CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    speaker TEXT NOT NULL
);

CREATE VIRTUAL TABLE quote_search USING fts5 (
    words, speaker, content='quotes', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER quotes_added AFTER INSERT ON quotes BEGIN
    INSERT INTO quote_search (rowid, words, speaker) VALUES (new.id, new.words, new.speaker);
END;
CREATE TRIGGER quotes_removed AFTER DELETE ON quotes BEGIN
    INSERT INTO quote_search (quote_search, rowid, words, speaker)
    VALUES ('delete', old.id, old.words, old.speaker);
END;
CREATE TRIGGER articles_removed_quotes AFTER DELETE ON articles BEGIN
    DELETE FROM quotes WHERE id BETWEEN old.id * 4096 AND old.id * 4096 + 4095;
END;

INSERT OR IGNORE INTO stamps (article_id, stage) SELECT id, 'quotes' FROM articles;

-- `key` is the name without differences of case.
CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE article_tags (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX article_tags_tag ON article_tags (tag_id, article_id);

CREATE TABLE notes (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    written INTEGER NOT NULL
);

CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    rank TEXT NOT NULL DEFAULT 'newest',
    made INTEGER NOT NULL
);

-- What a sweeping step changed, so that it can be taken back: compressed JSON of the states before.
CREATE TABLE undos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    articles INTEGER NOT NULL,
    made INTEGER NOT NULL,
    undone INTEGER,
    before BLOB NOT NULL
);

-- Marks, tags and notes that were brought in for articles which are not here yet (JSON).
CREATE TABLE waiting (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (feed_id, guid)
) WITHOUT ROWID;
