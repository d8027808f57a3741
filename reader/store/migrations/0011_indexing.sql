-- Texts and quotations that are stored and not yet indexed: they are at the end of their transaction, all at
-- once. One at a time, between other statements, the index would be written out after each.
CREATE TABLE unindexed (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE unindexed_quotes (
    article_id INTEGER PRIMARY KEY
);

DROP TRIGGER articles_removed_search;
CREATE TRIGGER articles_removed_search BEFORE DELETE ON articles
WHEN NOT EXISTS (SELECT 1 FROM unindexed WHERE article_id = old.id) BEGIN
    INSERT INTO search (search, rowid, title, text, runs)
    SELECT 'delete', article_id, title, text, runs FROM searched WHERE article_id = old.id;
END;

DROP TRIGGER quotes_added;
DROP TRIGGER quotes_removed;
CREATE TRIGGER quotes_removed AFTER DELETE ON quotes
WHEN NOT EXISTS (SELECT 1 FROM unindexed_quotes WHERE article_id = old.id / 4096) BEGIN
    INSERT INTO quote_search (quote_search, rowid, words, speaker)
    VALUES ('delete', old.id, old.words, old.speaker);
END;
