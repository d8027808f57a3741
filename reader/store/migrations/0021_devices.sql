-- Which device handed in under a name in a lesson that was given out ('' where none did), and which one was
-- turned away since because the name was not its own. Both are random words that the page's server gave out.
ALTER TABLE lesson_marks ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE lesson_marks ADD COLUMN turned_away TEXT NOT NULL DEFAULT '';
