-- The address that an article's page calls its own: one text under several addresses is one article.
ALTER TABLE articles ADD COLUMN canonical TEXT;
CREATE INDEX articles_canonical ON articles (canonical) WHERE canonical IS NOT NULL;
