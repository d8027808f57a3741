-- When the outlet says that it last changed the text: a change without such a word is a silent one.
ALTER TABLE articles ADD COLUMN updated INTEGER;
ALTER TABLE versions ADD COLUMN updated INTEGER;
