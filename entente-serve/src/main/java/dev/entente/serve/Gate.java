package dev.entente.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who has the token, and nobody who comes by another page: other pages of the browser can send requests to this machine too.
 *
 * <p>The host must be the loopback address with our port, whatever a name server says that a name means. The origin, where a browser
 * tells it, must be ours. Cookies are shared by all ports of a host, so ours has the port in its name, and what changes something
 * needs more than a cookie.
 */
final class Gate {
    private static final int TOKEN_BYTES = 24;
    private static final String TOKEN = "token";
    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    /** What a browser says of a request that a person made in the address bar, or that our page made. */
    private static final Set<String> NEAR = Set.of("none", "same-origin");

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:;"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

    private final byte[] token;
    private volatile int port;

    private Gate(byte[] token) {
        this.token = token;
    }

    /** With a token that nobody can guess. */
    static Gate withRandomToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Gate(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
    }

    /** The port that was taken. */
    void opened(int taken) {
        port = taken;
    }

    /** The address for whoever may look. */
    String address() {
        return "http://127.0.0.1:" + port + "/?token=" + token();
    }

    private String token() {
        return new String(token, StandardCharsets.US_ASCII);
    }

    /** Passes, or answers and ends the request. */
    void pass(Context context) {
        guard(context);
        expectHost(context);
        expectOrigin(context);
        if (context.path().equals("/") && !context.queryParams(TOKEN).isEmpty()) {
            welcome(context);
        } else {
            expectToken(context);
        }
    }

    /** Headers that go with every answer. */
    private static void guard(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
    }

    private List<String> hosts() {
        return List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private void expectHost(Context context) {
        String host = header(context, "Host").orElse("").toLowerCase(Locale.ROOT);
        if (!hosts().contains(host)) {
            throw new Refusal(403, "this is no page of the net; open the address that was printed");
        }
    }

    private void expectOrigin(Context context) {
        Optional<String> origin = header(context, "Origin");
        if (origin.isPresent()
                && hosts().stream().noneMatch(host -> origin.get().equals("http://" + host))) {
            throw new Refusal(403, "refused to a page of " + printable(origin.get()));
        }
        Optional<String> from = header(context, "Sec-Fetch-Site");
        boolean followed = header(context, "Sec-Fetch-Mode").orElse("").equals("navigate")
                && context.path().equals("/")
                && isSafe(context);
        if (from.isPresent() && !NEAR.contains(from.get()) && !followed) {
            throw new Refusal(403, "refused to another page");
        }
    }

    private static String printable(String words) {
        return words.replaceAll("[^\\x21-\\x7e]", "?").substring(0, Math.min(words.length(), 80));
    }

    private static boolean isSafe(Context context) {
        return SAFE.contains(context.req().getMethod());
    }

    /** The token is taken out of the address and put into a cookie that no script can read. */
    private void welcome(Context context) {
        if (context.queryParams(TOKEN).stream().noneMatch(this::isToken)) {
            throw strange();
        }
        context.header("Set-Cookie", cookie() + "=" + token() + "; Path=/; HttpOnly; SameSite=Strict");
        // A redirect of somebody else's link would not carry the cookie; a page of ours that goes on by itself does. It
        // names an icon, or a browser that is slow to go on asks for one that is not there.
        context.status(200)
                .contentType("text/html; charset=utf-8")
                .result("<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0;url=/\">"
                        + "<link rel=\"icon\" href=\"data:,\"><title>Entente</title><a href=\"/\">Entente</a>\n");
        context.skipRemainingHandlers();
    }

    private String cookie() {
        return "entente-" + port;
    }

    private void expectToken(Context context) {
        Optional<String> authorization = header(context, "Authorization");
        if (authorization.filter(a -> a.startsWith(BEARER)).isPresent()) {
            if (isToken(authorization.get().substring(BEARER.length()))) {
                return;
            }
            throw strange();
        }
        if (Optional.ofNullable(context.cookie(cookie())).filter(this::isToken).isEmpty()) {
            throw strange();
        }
        boolean ours = header(context, "Origin").isPresent()
                || header(context, "Sec-Fetch-Site")
                        .filter("same-origin"::equals)
                        .isPresent();
        if (!isSafe(context) && !ours) {
            throw new Refusal(403, "what changes something needs the header Origin, or Authorization");
        }
    }

    private static Refusal strange() {
        return new Refusal(401, "no token, or another one; open the address that was printed");
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name));
    }
}
