-- The reader's own word on a feed: pictures of its articles (off unless asked for), how often it is asked
-- (minutes; null is the setting's interval), and since when it rests because the reader wants it to.
ALTER TABLE feeds ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feeds ADD COLUMN interval INTEGER;
ALTER TABLE feeds ADD COLUMN paused INTEGER;

-- Since when the reader follows a story; 0 is not.
ALTER TABLE stories ADD COLUMN followed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX stories_followed ON stories (latest, id) WHERE followed > 0;
