package dev.entente.store;

import dev.entente.text.Metadata;
import dev.entente.text.Origin;

/**
 * A document without its text: what a list of documents shows.
 *
 * @param id the document's id
 * @param metadata title, publisher, date and so on
 * @param origin the bytes it was read from
 * @param coded whether a language pack read it
 * @param length length of its text in UTF-16 code units
 * @param claims number of claims read out of it
 */
public record CatalogueEntry(String id, Metadata metadata, Origin origin, boolean coded, int length, int claims) {}
