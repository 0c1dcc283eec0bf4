package dev.entente.english;

/** Thrown when a file of the English model is missing, damaged or of another form than this program reads. */
final class UnreadableModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableModelException(String file, String trouble) {
        super("English model, " + file + ": " + trouble
                + "; build it anew: mvn -Dquick -pl entente-core,entente-english process-classes");
    }
}
