-- A collection: documents, and all that was read out of them. Offsets are UTF-16 code units of documents.text.
-- Every migration sets user_version to its own number: opening reads that instead of starting Flyway.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE documents (
    key              INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: the sequence that an index follows
    id               TEXT NOT NULL UNIQUE,
    text             TEXT NOT NULL,
    length           INTEGER NOT NULL,
    blocks           TEXT NOT NULL,                     -- [[kind, level, start, end], ...]
    title            TEXT,
    publisher        TEXT,
    author           TEXT,
    date             TEXT,
    language         TEXT,
    url              TEXT,
    path             TEXT NOT NULL,
    digest           TEXT NOT NULL,
    charset          TEXT NOT NULL,
    declared         TEXT,
    coded            INTEGER NOT NULL,
    claim_count      INTEGER NOT NULL,
    attribution_count INTEGER NOT NULL,
    mention_count    INTEGER NOT NULL
);
CREATE UNIQUE INDEX documents_path ON documents (path) WHERE path <> '';

CREATE TABLE rejections (
    path   TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE claims (
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
    inferred    TEXT NOT NULL,                          -- JSON list of words
    attribution TEXT
);
CREATE INDEX claims_document ON claims (document, start, end);
-- Not on type, factuality or context: they have few values, and a scan of 100,000 claims is quicker than their upkeep.
CREATE INDEX claims_days ON claims (first_day, last_day) WHERE first_day IS NOT NULL;

CREATE TABLE participants (
    claim    INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    side     TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
    position INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    mention  TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    PRIMARY KEY (claim, side, position)
) WITHOUT ROWID;
CREATE INDEX participants_actor ON participants (actor, side);

CREATE TABLE sources (
    claim    INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,                          -- 0 is the speaker, carriers after
    actor    TEXT NOT NULL,
    mention  TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    cue      TEXT NOT NULL,
    stance   TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE INDEX sources_actor ON sources (actor);

CREATE TABLE contexts (
    claim    INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    context  TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

CREATE TABLE quantities (
    claim       INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    value       TEXT NOT NULL,                          -- decimal digits: SQLite's numbers would round
    unit        TEXT NOT NULL,
    of_what     TEXT NOT NULL,
    approximate INTEGER NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

CREATE TABLE attributions (
    key       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    document  INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    source    TEXT,
    mention   TEXT,
    start     INTEGER,
    end       INTEGER,
    cue       TEXT NOT NULL,
    cue_start INTEGER NOT NULL,
    cue_end   INTEGER NOT NULL,
    content   TEXT NOT NULL,                            -- [[start, end], ...]
    parent    TEXT,
    stance    TEXT NOT NULL
);
CREATE INDEX attributions_document ON attributions (document, cue_start, cue_end);
CREATE INDEX attributions_source ON attributions (source);

CREATE TABLE mentions (
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE INDEX mentions_actor ON mentions (actor);

-- What a document knows of an actor: the registry's entry, the same in all documents, or what its own text says.
-- Held once however many documents share it; an actor is what all its forms say together.
CREATE TABLE actors (
    key      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL,
    type     TEXT NOT NULL,
    country  TEXT NOT NULL,
    wikidata TEXT NOT NULL,
    registry INTEGER NOT NULL,
    names    TEXT NOT NULL,                             -- {"en": ["...", ...], ...}
    UNIQUE (id, type, country, wikidata, registry, names)
);

CREATE TABLE actor_names (
    actor  INTEGER NOT NULL REFERENCES actors (key) ON DELETE CASCADE,
    folded TEXT NOT NULL,                               -- in lower case, for finding only
    PRIMARY KEY (folded, actor)
) WITHOUT ROWID;
CREATE INDEX actor_names_actor ON actor_names (actor);

CREATE TABLE document_actors (
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    actor    INTEGER NOT NULL REFERENCES actors (key),
    PRIMARY KEY (document, actor)
) WITHOUT ROWID;
CREATE INDEX document_actors_actor ON document_actors (actor);

CREATE TABLE links (
    type       TEXT NOT NULL,
    from_claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    to_claim   INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    why        TEXT NOT NULL,
    PRIMARY KEY (type, from_claim, to_claim)
) WITHOUT ROWID;
CREATE INDEX links_from ON links (from_claim);
CREATE INDEX links_to ON links (to_claim);

PRAGMA application_id = 1162761285;
PRAGMA user_version = 1;
