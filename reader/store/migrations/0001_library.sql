-- Times are microseconds since 1970 (UTC). Ids are never used twice (AUTOINCREMENT), so that a saved
-- reference can never come to mean something else.

CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    own_title TEXT,
    outlet TEXT NOT NULL,
    folder TEXT NOT NULL DEFAULT '',
    site_url TEXT,
    added INTEGER NOT NULL,
    etag BLOB,
    last_modified BLOB,
    validators_at INTEGER,
    last_checked INTEGER,
    last_ok INTEGER,
    next_check INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    articles INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX feeds_next_check ON feeds (next_check);
CREATE INDEX feeds_outlet ON feeds (outlet);

CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    because TEXT NOT NULL DEFAULT '[]',
    outlets TEXT NOT NULL DEFAULT '[]',
    voices INTEGER NOT NULL DEFAULT 0,
    articles INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    first INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    divergence REAL NOT NULL DEFAULT 0,
    differs TEXT NOT NULL DEFAULT ''
);
CREATE INDEX stories_latest ON stories (latest, id);
CREATE INDEX stories_voices ON stories (voices, latest, id);
CREATE INDEX stories_divergence ON stories (divergence, latest, id);
CREATE INDEX stories_several ON stories (latest, id) WHERE voices >= 2;
CREATE INDEX stories_unread ON stories (latest, id) WHERE unread > 0;
CREATE INDEX stories_saved ON stories (latest, id) WHERE saved > 0;
CREATE INDEX stories_changed ON stories (latest, id) WHERE changed > 0;

-- What lists need of an article; its text stands in `texts`, so that a list never reads long rows.
-- `at` is when it was published, or first seen if that is unknown or lies later.
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    url TEXT,
    title TEXT NOT NULL,
    snippet TEXT NOT NULL DEFAULT '',
    author TEXT,
    language TEXT NOT NULL,
    published INTEGER,
    seen INTEGER NOT NULL,
    at INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    version_seen INTEGER NOT NULL,
    entry_hash BLOB NOT NULL,
    text_hash BLOB NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    read_version INTEGER,
    saved INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    story_id INTEGER REFERENCES stories (id) ON DELETE SET NULL,
    copy_of INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    because TEXT NOT NULL DEFAULT '[]',
    pinned INTEGER NOT NULL DEFAULT 0,
    UNIQUE (feed_id, guid)
);
CREATE INDEX articles_at ON articles (at, id);
CREATE INDEX articles_feed_at ON articles (feed_id, at, id, story_id);
CREATE INDEX articles_unread_at ON articles (at, id) WHERE read = 0;
CREATE INDEX articles_feed_unread_at ON articles (feed_id, at, id) WHERE read = 0;
CREATE INDEX articles_saved_at ON articles (at, id) WHERE saved = 1;
CREATE INDEX articles_changed_at ON articles (at, id) WHERE changed = 1;
CREATE INDEX articles_story ON articles (story_id, feed_id) WHERE story_id IS NOT NULL;
CREATE INDEX articles_copy_of ON articles (copy_of) WHERE copy_of IS NOT NULL;

CREATE TABLE texts (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL
);

-- Every earlier version; the present one stands in `texts`.
CREATE TABLE versions (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    complete INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (article_id, version)
);

-- The entry as the feed gave it (compressed JSON), so that a stage can choose its text again.
CREATE TABLE entries (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    entry BLOB NOT NULL
);

-- Which version of each stage has worked on an article; 0 = none yet.
CREATE TABLE stamps (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id, stage)
) WITHOUT ROWID;
CREATE INDEX stamps_pending ON stamps (stage, version, article_id);

-- Spans packed as kind, paragraph, start, end; see passages.py.
CREATE TABLE passages (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    spans BLOB NOT NULL,
    PRIMARY KEY (article_id, version)
);

-- float16 rows. Not WITHOUT ROWID: the rows are long.
CREATE TABLE vectors (
    model TEXT NOT NULL,
    hash BLOB NOT NULL,
    day INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (model, hash)
);
CREATE INDEX vectors_day ON vectors (day);

CREATE TABLE signatures (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    data BLOB NOT NULL
);

-- `key` is a 48-bit hash of the term, `hour` is hours since 1970: small rows, read in order of time.
CREATE TABLE signature_keys (
    key INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (key, hour, article_id)
) WITHOUT ROWID;
CREATE INDEX signature_keys_article ON signature_keys (article_id);

CREATE TABLE comparisons (
    story_id INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    document BLOB NOT NULL
);

-- What the reader put right. Wins over later runs; kept when a story goes, so that it can be undone.
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('move', 'split', 'merge', 'pin', 'title', 'row', 'claim')),
    article_id INTEGER,
    story_id INTEGER,
    other_story_id INTEGER,
    detail TEXT NOT NULL DEFAULT '{}',
    made INTEGER NOT NULL,
    undone INTEGER
);
CREATE INDEX corrections_story ON corrections (story_id);
CREATE INDEX corrections_article ON corrections (article_id);

CREATE TABLE fetch_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    feed_id INTEGER REFERENCES feeds (id) ON DELETE SET NULL,
    url TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    status INTEGER,
    bytes INTEGER,
    milliseconds INTEGER,
    new INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX fetch_log_feed ON fetch_log (feed_id, id);
CREATE INDEX fetch_log_at ON fetch_log (at);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content='texts', content_rowid='article_id', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
    INSERT INTO search (rowid, title, text) VALUES (new.article_id, new.title, new.text);
END;
CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
    INSERT INTO search (search, rowid, title, text)
    VALUES ('delete', old.article_id, old.title, old.text);
END;
CREATE TRIGGER texts_altered AFTER UPDATE OF title, text ON texts
WHEN old.title <> new.title OR old.text <> new.text BEGIN
    INSERT INTO search (search, rowid, title, text)
    VALUES ('delete', old.article_id, old.title, old.text);
    INSERT INTO search (rowid, title, text) VALUES (new.article_id, new.title, new.text);
END;

-- Counters are kept where they are shown: a sidebar must not count 100,000 rows.
CREATE TRIGGER articles_added AFTER INSERT ON articles BEGIN
    UPDATE feeds SET articles = articles + 1, unread = unread + (new.read = 0) WHERE id = new.feed_id;
END;
CREATE TRIGGER articles_removed AFTER DELETE ON articles BEGIN
    UPDATE feeds SET articles = articles - 1, unread = unread - (old.read = 0) WHERE id = old.feed_id;
END;
CREATE TRIGGER articles_state AFTER UPDATE OF read, saved, changed ON articles
WHEN old.read <> new.read OR old.saved <> new.saved OR old.changed <> new.changed BEGIN
    UPDATE feeds SET unread = unread + old.read - new.read
    WHERE id = new.feed_id AND old.read <> new.read;
    UPDATE stories SET unread = unread + old.read - new.read, saved = saved + new.saved - old.saved,
        changed = changed + new.changed - old.changed
    WHERE id = new.story_id;
END;
