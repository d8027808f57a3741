-- Whether what a saved search finds is marked as read when it comes in.
ALTER TABLE saved_searches ADD COLUMN marks_read INTEGER NOT NULL DEFAULT 0;
