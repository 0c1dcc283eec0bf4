-- What is asked of all documents at once, without going through the pages of their texts.
CREATE INDEX documents_card ON documents
    (id, title, publisher, author, date, language, url, path, digest, charset, declared, coded, length, claim_count);

PRAGMA user_version = 7;
