-- How many days the articles of a feed are kept: NULL as for all feeds, 0 for ever.
ALTER TABLE feeds ADD COLUMN keep_days INTEGER;
