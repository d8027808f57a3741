-- Asked for after every round; few articles are.
CREATE INDEX articles_pinned ON articles (id) WHERE pinned = 1;
