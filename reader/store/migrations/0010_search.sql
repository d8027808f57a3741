-- Search in scripts without spaces, and for phrases of the commonest words (see search_terms.py; its functions
-- are known to migrations as search_letters and search_runs). What is indexed of an article where that is not
-- its text as it stands: title and text with their letters parted, and runs of common words.
CREATE TABLE indexed (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    title TEXT,
    text TEXT,
    runs TEXT NOT NULL
);
INSERT INTO indexed (article_id, title, text, runs)
SELECT article_id, nullif(search_letters(title), title), nullif(search_letters(text), text),
    search_runs(search_letters(title), search_letters(text)) FROM texts;
DELETE FROM indexed WHERE title IS NULL AND text IS NULL AND runs = '';

CREATE VIEW searched AS
SELECT t.article_id, coalesce(i.title, t.title) AS title, coalesce(i.text, t.text) AS text, coalesce(i.runs, '') AS runs
FROM texts t LEFT JOIN indexed i ON i.article_id = t.article_id;

-- Now written by whoever writes a text: it and its row of `indexed` change together.
DROP TRIGGER texts_added;
DROP TRIGGER texts_removed;
DROP TRIGGER texts_altered;
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, runs, content='searched', content_rowid='article_id',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO search (search, rank) VALUES ('automerge', 8);
INSERT INTO search (search) VALUES ('rebuild');
CREATE TRIGGER articles_removed_search BEFORE DELETE ON articles BEGIN
    INSERT INTO search (search, rowid, title, text, runs)
    SELECT 'delete', article_id, title, text, runs FROM searched WHERE article_id = old.id;
END;

-- Quotations are kept with their letters parted.
UPDATE quotes SET words = search_letters(words), speaker = search_letters(speaker)
WHERE search_letters(words) <> words OR search_letters(speaker) <> speaker;
DROP TABLE quote_search;
CREATE VIRTUAL TABLE quote_search USING fts5 (
    words, speaker, content='quotes', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO quote_search (quote_search, rank) VALUES ('automerge', 8);
INSERT INTO quote_search (quote_search) VALUES ('rebuild');

-- `story:` looks through all titles: these rows are short.
CREATE INDEX stories_title ON stories (title);
