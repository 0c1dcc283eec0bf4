-- What people decided about what was read. A decision hangs on words, not on rows: it names its document, its passage and its
-- claim as it was read, so it is still there when all of them are replaced.
CREATE TABLE corrections (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,                           -- accept, reject, correct, add; same, different, unsure, split
    reason     TEXT NOT NULL,
    made       TEXT NOT NULL,                           -- instant in UTC: 2026-01-31T12:00:00Z
    undone     TEXT,                                    -- when it was taken back
    document   TEXT,                                    -- documents.id, which may be gone; NULL for actors
    claim      TEXT,                                    -- its id when the decision was made
    start      INTEGER,
    end        INTEGER,
    evidence   TEXT,
    type       TEXT,
    actors     TEXT,                                    -- ids as they were read, a JSON list
    recipients TEXT,
    amendment  TEXT NOT NULL,                           -- what is put in the place of what was read, a JSON object
    one        TEXT,                                    -- two actors that are judged, or one that is split
    other      TEXT,
    documents  TEXT NOT NULL,                           -- where it is split, a JSON list of ids
    introduced TEXT NOT NULL                            -- actors that the decision names, a JSON list
);
CREATE INDEX corrections_document ON corrections (document) WHERE undone IS NULL;

-- Where a decision found its claim; one without a row here is unplaced.
CREATE TABLE placements (
    correction INTEGER PRIMARY KEY REFERENCES corrections (number) ON DELETE CASCADE,
    document   INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    claim      TEXT NOT NULL
);
CREATE INDEX placements_document ON placements (document);

-- Actors that are judged the same: all rows name the one in the right column.
CREATE TABLE identities (
    id    TEXT PRIMARY KEY,
    actor TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX identities_actor ON identities (actor);

-- Claims, participants and so on hold what counts: what was read, with the decisions applied. How a claim was read, where it counts
-- no more or in another form, is kept here, column by column.
CREATE TABLE read_claims (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    document    INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    start       INTEGER NOT NULL,
    end         INTEGER NOT NULL,
    evidence    TEXT NOT NULL,
    type        TEXT NOT NULL,
    mutual      INTEGER NOT NULL,
    role        TEXT NOT NULL,
    date        TEXT,
    first_day   TEXT,
    last_day    TEXT,
    place       TEXT NOT NULL,
    factuality  TEXT NOT NULL,
    inferred    TEXT NOT NULL,
    attribution TEXT,
    rejected    INTEGER NOT NULL
);
CREATE INDEX read_claims_document ON read_claims (document);
CREATE TABLE read_participants (
    claim    INTEGER NOT NULL REFERENCES read_claims (key) ON DELETE CASCADE,
    side     TEXT NOT NULL,
    position INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    mention  TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    PRIMARY KEY (claim, side, position)
) WITHOUT ROWID;
CREATE TABLE read_sources (
    claim    INTEGER NOT NULL REFERENCES read_claims (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    mention  TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    cue      TEXT NOT NULL,
    stance   TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE TABLE read_contexts (
    claim    INTEGER NOT NULL REFERENCES read_claims (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    context  TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE TABLE read_quantities (
    claim       INTEGER NOT NULL REFERENCES read_claims (key) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    value       TEXT NOT NULL,
    unit        TEXT NOT NULL,
    of_what     TEXT NOT NULL,
    approximate INTEGER NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

ALTER TABLE claims ADD COLUMN review TEXT NOT NULL DEFAULT ''; -- '', accepted, corrected, added
CREATE INDEX claims_review ON claims (review) WHERE review <> '';
-- Ids before actors were judged the same, and before one was split; NULL where nothing was changed.
ALTER TABLE participants ADD COLUMN unmerged TEXT;
CREATE INDEX participants_unmerged ON participants (unmerged) WHERE unmerged IS NOT NULL;
ALTER TABLE sources ADD COLUMN unmerged TEXT;
CREATE INDEX sources_unmerged ON sources (unmerged) WHERE unmerged IS NOT NULL;
ALTER TABLE mentions ADD COLUMN unmerged TEXT;
ALTER TABLE mentions ADD COLUMN unsplit TEXT;
CREATE INDEX mentions_unmerged ON mentions (unmerged) WHERE unmerged IS NOT NULL;
ALTER TABLE attributions ADD COLUMN unmerged TEXT;
ALTER TABLE attributions ADD COLUMN unsplit TEXT;
CREATE INDEX attributions_unmerged ON attributions (unmerged) WHERE unmerged IS NOT NULL;
ALTER TABLE document_actors ADD COLUMN introduced INTEGER NOT NULL DEFAULT 0;

PRAGMA user_version = 2;
