package org.oks.platform;

/** The file was not taken: too large, empty, unsafe, or of a kind that is not allowed. Nothing was stored. */
public class FileRefused extends DomainException {
    private static final long serialVersionUID = 1;

    private FileRefused(Kind kind, Text text) {
        super(kind, "file-refused", text);
    }

    static FileRefused tooLarge(String name, long mostBytes) {
        return new FileRefused(Kind.TOO_LARGE, Text.of("platform.file.too-large", name, mostBytes / (1024 * 1024)));
    }

    static FileRefused empty(String name) {
        return new FileRefused(Kind.INVALID, Text.of("platform.file.empty", name));
    }

    static FileRefused ofKind(String name, String mediaType) {
        return new FileRefused(Kind.INVALID, Text.of("platform.file.kind", name, mediaType));
    }

    static FileRefused otherThanNamed(String name, String mediaType, String extensions) {
        return new FileRefused(Kind.INVALID, Text.of("platform.file.other-than-named", name, mediaType, extensions));
    }

    static FileRefused broken(String name) {
        return new FileRefused(Kind.INVALID, Text.of("platform.file.broken", name));
    }

    static FileRefused unsafe(String name, FileUnsafe.Why why) {
        return new FileRefused(
                Kind.INVALID,
                switch (why) {
                    case BOMB -> Text.of("platform.file.bomb", name);
                    case MACROS -> Text.of("platform.file.macros", name);
                    case PASSWORD -> Text.of("platform.file.password", name);
                });
    }

    static FileRefused infected(String name, String found) {
        return new FileRefused(Kind.INVALID, Text.of("platform.file.infected", name, found));
    }
}
