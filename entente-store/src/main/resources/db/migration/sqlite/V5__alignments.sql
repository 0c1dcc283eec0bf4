-- Passages of two documents that are translations of each other; from_document is the one whose id comes first.
CREATE TABLE alignments (
    from_document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    from_start    INTEGER NOT NULL,
    from_end      INTEGER NOT NULL,
    to_document   INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    to_start      INTEGER NOT NULL,
    to_end        INTEGER NOT NULL,
    PRIMARY KEY (from_document, to_document, from_start, from_end, to_start, to_end)
) WITHOUT ROWID;
CREATE INDEX alignments_to ON alignments (to_document);

PRAGMA user_version = 5;
