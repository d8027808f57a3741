-- The small pictures by which readers know outlets; what is lost is found again. An outlet without one (NULL)
-- was asked in vain. `icon_url` is what a feed names as its own.
CREATE TABLE icons (
    outlet TEXT PRIMARY KEY,
    asked INTEGER NOT NULL,
    body BLOB
);
ALTER TABLE feeds ADD COLUMN icon_url TEXT;
