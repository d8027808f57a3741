-- What sort of piece an article is (news, opinion, live, roundup), and the article of its story most like it.
ALTER TABLE articles ADD COLUMN kind TEXT NOT NULL DEFAULT 'news';
ALTER TABLE articles ADD COLUMN nearest INTEGER;

-- One article that several feeds of an outlet carry is found by its address.
CREATE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;

-- How many of the library's stories a stem stands in, by language (compressed JSON).
CREATE TABLE frequencies (
    language TEXT PRIMARY KEY,
    stories INTEGER NOT NULL,
    counts BLOB NOT NULL
) WITHOUT ROWID;
