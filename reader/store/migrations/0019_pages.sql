-- Pages of the stories of some days, by number of voices or by how much they differ: read from indexes alone,
-- however many stories those days have. What differs in nothing (most) follows the order of `stories_divergence`.
CREATE INDEX stories_unread_voices ON stories (voices, latest, id) WHERE unread > 0;
CREATE INDEX stories_divergent ON stories (latest, id, divergence, voices, unread) WHERE divergence > 0;
DROP INDEX stories_several;
CREATE INDEX stories_several ON stories (latest, id, divergence) WHERE voices >= 2;
