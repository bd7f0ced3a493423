package org.oks.platform;

/** The file was not taken: too large, empty, or of a kind that is not allowed. Nothing was stored. */
public class FileRefused extends DomainException {
    private static final long serialVersionUID = 1;

    private FileRefused(Kind kind, String text) {
        super(kind, "file-refused", text);
    }

    static FileRefused tooLarge(String name, long mostBytes) {
        return new FileRefused(
                Kind.TOO_LARGE,
                "\"" + name + "\" is larger than " + mostBytes / (1024 * 1024)
                        + " MB. Send a smaller file, or only the pages that matter.");
    }

    static FileRefused empty(String name) {
        return new FileRefused(Kind.INVALID, "\"" + name + "\" is empty. Choose the file again.");
    }

    static FileRefused ofKind(String name, String mediaType) {
        return new FileRefused(
                Kind.INVALID,
                "\"" + name + "\" is of a kind that is not taken (" + mediaType
                        + "). Send a PDF, a picture (PNG, JPEG), a text, or an office document.");
    }
}
