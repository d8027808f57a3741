-- Whether the reader is told when something comes in that a saved search finds.
ALTER TABLE saved_searches ADD COLUMN tells INTEGER NOT NULL DEFAULT 0;
