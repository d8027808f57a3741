-- What feed and page file an article under, in small letters.
CREATE TABLE sections (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (article_id, name)
) WITHOUT ROWID;
CREATE INDEX sections_name ON sections (name);
