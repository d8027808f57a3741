-- What nothing asks any more: lists of saved and changed articles have the indexes of articles.
DROP INDEX stories_saved;
DROP INDEX stories_changed;
DROP TRIGGER articles_state;
ALTER TABLE stories DROP COLUMN changed;
ALTER TABLE signatures DROP COLUMN at;
CREATE TRIGGER articles_state AFTER UPDATE OF read, saved ON articles
WHEN old.read <> new.read OR old.saved <> new.saved BEGIN
    UPDATE feeds SET unread = unread + old.read - new.read
    WHERE id = new.feed_id AND old.read <> new.read;
    UPDATE stories SET unread = unread + old.read - new.read, saved = saved + new.saved - old.saved
    WHERE id = new.story_id;
END;
