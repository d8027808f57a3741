-- Feeds that the reader does not want among all articles: they have many, or are for another time.
ALTER TABLE feeds ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;
