package org.oks.platform;

/** The piece, or the end, of a file does not fit what came before. What came before is kept. */
public class UploadRefused extends DomainException {
    private static final long serialVersionUID = 1;

    private UploadRefused(Kind kind, String code, Text text) {
        super(kind, code, text);
    }

    static UploadRefused tooMany(int most) {
        return new UploadRefused(Kind.THROTTLED, "too-many-uploads", Text.of("platform.upload.too-many", most));
    }

    static UploadRefused offset(long expected) {
        return new UploadRefused(Kind.CONFLICT, "upload-offset", Text.of("platform.upload.offset", expected));
    }

    static UploadRefused digest() {
        return new UploadRefused(Kind.INVALID, "upload-digest", Text.of("platform.upload.digest"));
    }

    static UploadRefused size(long most) {
        return new UploadRefused(Kind.TOO_LARGE, "upload-size", Text.of("platform.upload.size", most));
    }

    static UploadRefused incomplete(long left) {
        return new UploadRefused(Kind.CONFLICT, "upload-incomplete", Text.of("platform.upload.incomplete", left));
    }
}
