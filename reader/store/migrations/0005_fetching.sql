-- What a feed and its server ask of us, where a feed has moved to, and how it is read.
ALTER TABLE feeds ADD COLUMN next_why TEXT NOT NULL DEFAULT '';
ALTER TABLE feeds ADD COLUMN stopped INTEGER;
-- `ttl` is in minutes; the hours (0-23, UTC) and days (0 = Monday) to leave out are numbers with commas.
ALTER TABLE feeds ADD COLUMN ttl INTEGER;
ALTER TABLE feeds ADD COLUMN skip_hours TEXT NOT NULL DEFAULT '';
ALTER TABLE feeds ADD COLUMN skip_days TEXT NOT NULL DEFAULT '';
ALTER TABLE feeds ADD COLUMN answered_url TEXT;
ALTER TABLE feeds ADD COLUMN moved_to TEXT;
ALTER TABLE feeds ADD COLUMN moved_since INTEGER;
ALTER TABLE feeds ADD COLUMN moved_times INTEGER NOT NULL DEFAULT 0;
-- How the reader signs in ('basic', 'bearer', 'cookie' or ''); the secret itself is in the system's keychain.
ALTER TABLE feeds ADD COLUMN sign_in TEXT NOT NULL DEFAULT '';
ALTER TABLE feeds ADD COLUMN text_from TEXT NOT NULL DEFAULT 'auto';
ALTER TABLE feeds ADD COLUMN text_selector TEXT NOT NULL DEFAULT '';

-- Where a text came from ('feed', 'page', 'selector', or '' if not known), and why it is not complete.
ALTER TABLE articles ADD COLUMN text_from TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN why TEXT NOT NULL DEFAULT '';

-- A public host, or the address of a feed in the reader's own network, that asked for a pause.
CREATE TABLE pauses (
    place TEXT PRIMARY KEY,
    until INTEGER NOT NULL,
    times INTEGER NOT NULL
) WITHOUT ROWID;
