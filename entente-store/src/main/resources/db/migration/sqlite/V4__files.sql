-- Where files were read from, so that a later run knows them again, tells two folders apart, and sees which are gone.
CREATE TABLE files (
    path     TEXT PRIMARY KEY,                  -- documents.path, without what follows # or !
    location TEXT NOT NULL                      -- file:///..., its bytes escaped
) WITHOUT ROWID;

-- Digest of what was rejected, '' where it was not known: what is unchanged need not be tried again.
ALTER TABLE rejections ADD COLUMN digest TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 4;
