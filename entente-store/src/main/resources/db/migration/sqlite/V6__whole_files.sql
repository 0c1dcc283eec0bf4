-- Digest with which a file that holds others was read to its end, '' where it was not: unchanged, it need not be unpacked again.
ALTER TABLE files ADD COLUMN digest TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 6;
