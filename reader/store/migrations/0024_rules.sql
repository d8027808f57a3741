-- What a saved search does with what comes in beside marking it as read: it is saved, or given a tag ("" for
-- none). By-lines are sought by a part of them, in an index alone.
ALTER TABLE saved_searches ADD COLUMN saves INTEGER NOT NULL DEFAULT 0;
ALTER TABLE saved_searches ADD COLUMN tag TEXT NOT NULL DEFAULT '';
CREATE INDEX articles_author ON articles (author) WHERE author IS NOT NULL;
