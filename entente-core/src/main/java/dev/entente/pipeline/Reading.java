package dev.entente.pipeline;

import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.text.Document;
import java.util.List;

/**
 * All that was read out of one document.
 *
 * @param document the document, its metadata completed from its first lines where they plainly stand there
 * @param claims in order of the text
 * @param attributions in order of the text
 * @param mentions who is mentioned where, in order of the text
 * @param actors those that claims, attributions and mentions speak of, by id; what the registry knows of them, or what the text
 *     says
 * @param coded false if no language pack reads the document's language: it is kept and can be searched, but holds no claims
 */
public record Reading(
        Document document,
        List<Claim> claims,
        List<Attribution> attributions,
        List<Mention> mentions,
        List<Actor> actors,
        boolean coded) {
    public Reading {
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
    }
}
