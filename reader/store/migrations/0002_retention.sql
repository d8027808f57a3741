-- Entries whose articles were removed for their age: a feed that still carries one must not bring it back.
CREATE TABLE removed (
    feed_id INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    entry_hash BLOB NOT NULL,
    PRIMARY KEY (feed_id, guid)
) WITHOUT ROWID;
