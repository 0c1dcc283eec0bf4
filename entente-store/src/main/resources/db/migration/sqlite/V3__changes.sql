-- What changed, in order, so that an index outside of the database can follow: one row for each document that came or went.
-- Who changes what hangs on a document without storing it anew adds a row for it as well.
CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
    document INTEGER NOT NULL,                  -- documents.key, which may be gone
    digest   TEXT NOT NULL                      -- of the document that came; '' where it went
);
INSERT INTO changes (document, digest) SELECT key, digest FROM documents ORDER BY key;
CREATE TRIGGER documents_came AFTER INSERT ON documents BEGIN
    INSERT INTO changes (document, digest) VALUES (NEW.key, NEW.digest);
END;
CREATE TRIGGER documents_went AFTER DELETE ON documents BEGIN
    INSERT INTO changes (document, digest) VALUES (OLD.key, '');
END;

PRAGMA user_version = 3;
