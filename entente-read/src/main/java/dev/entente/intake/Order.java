package dev.entente.intake;

import java.net.URI;
import java.util.Optional;

/**
 * What the readers are asked to do.
 *
 * @param file where the file is; a URI keeps the bytes of a name that is no text
 * @param name its name, which may tell its format
 * @param budget what it may cost
 * @param recognition how to read pictures of pages, if they are to be read
 */
public record Order(URI file, String name, Budget budget, Optional<Recognition> recognition) {

    /**
     * Character recognition by an installed Tesseract.
     *
     * @param program where it is
     * @param languages as Tesseract names them: "eng", "eng+ara"
     */
    public record Recognition(String program, String languages) {
        public Recognition {
            if (program.isBlank() || !languages.matches("[A-Za-z_]+(\\+[A-Za-z_]+)*")) {
                throw new IllegalArgumentException(
                        "no program or no languages: '" + program + "', '" + languages + "'");
            }
        }
    }
}
