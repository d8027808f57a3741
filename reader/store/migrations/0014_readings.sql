-- What is read of an article's text (figures, names, quotations, ...), as compressed JSON; see
-- text/readings.py. `stage` is a digest of the code and word lists that read it, `day` when that was.
CREATE TABLE readings (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    stage TEXT NOT NULL,
    day INTEGER NOT NULL,
    document BLOB NOT NULL
);
CREATE INDEX readings_stage ON readings (stage, day);
