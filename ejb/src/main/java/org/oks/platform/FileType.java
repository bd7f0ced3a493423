package org.oks.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken, each with the names it goes by and how it loses what it says of its author. */
enum FileType {
    PDF("application/pdf", List.of("pdf"), PdfWithoutMetadata::clean),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jfif"), JpegWithoutMetadata::clean),
    PNG("image/png", List.of("png"), PngWithoutMetadata::clean),
    WEBP("image/webp", List.of("webp"), WebpWithoutMetadata::clean),
    TIFF("image/tiff", List.of("tif", "tiff"), TiffWithoutMetadata::clean),
    TEXT("text/plain", List.of("txt", "text", "log"), Cleaner.NOTHING_TO_CLEAN),
    CSV("text/csv", List.of("csv"), Cleaner.NOTHING_TO_CLEAN),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            OfficeWithoutMetadata.of("word/document.xml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            OfficeWithoutMetadata.of("xl/workbook.xml")),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            OfficeWithoutMetadata.of("ppt/presentation.xml")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), OfficeWithoutMetadata.of("content.xml")),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), OfficeWithoutMetadata.of("content.xml")),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp"), OfficeWithoutMetadata.of("content.xml")),
    MP3("audio/mpeg", List.of("mp3")),
    M4A("audio/mp4", List.of("m4a")),
    WAV("audio/vnd.wave", List.of("wav")),
    OGG("audio/vorbis", List.of("ogg", "oga")),
    OPUS("audio/opus", List.of("opus", "ogg", "oga")),
    FLAC("audio/x-flac", List.of("flac")),
    MP4("video/mp4", List.of("mp4")),
    M4V("video/x-m4v", List.of("m4v", "mp4")),
    MOV("video/quicktime", List.of("mov", "qt")),
    WEBM("video/webm", List.of("webm"));

    private final String mediaType;
    private final List<String> extensions;
    private final Cleaner cleaner;
    private final boolean media;

    FileType(String mediaType, List<String> extensions, Cleaner cleaner) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.cleaner = cleaner;
        this.media = false;
    }

    /** A recording: it may be larger, and is kept as it is. */
    FileType(String mediaType, List<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.cleaner = Cleaner.NOTHING_TO_CLEAN;
        this.media = true;
    }

    /** Writes the content without what it says of people, places and devices. */
    @FunctionalInterface
    interface Cleaner {
        Cleaner NOTHING_TO_CLEAN = (from, to) -> from;

        /**
         * Cleans a file.
         *
         * @param to where to write it
         * @return where the cleaned content is: {@code from} when it needs no cleaning
         * @throws IOException when it is not what it seems to be
         * @throws FileUnsafe when it may not be read to its end
         */
        Path clean(Path from, Path to) throws IOException;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** True when a file of this name may be a recording. */
    static boolean namesMedia(String name) {
        return Arrays.stream(values()).anyMatch(type -> type.media && type.fits(name));
    }

    /** True when no kind that is taken goes by this name. A name without an extension promises nothing. */
    static boolean namesNone(String name) {
        return !extension(name).isEmpty() && Arrays.stream(values()).noneMatch(type -> type.fits(name));
    }

    /** True when the name's extension is one of this kind's, or there is none. */
    boolean fits(String name) {
        String extension = extension(name);
        return extensions.contains(extension) || extension.isEmpty() && !media;
    }

    String mediaType() {
        return mediaType;
    }

    String extensions() {
        return "." + String.join(", .", extensions);
    }

    Cleaner cleaner() {
        return cleaner;
    }

    long mostBytes() {
        return media ? Settings.mediaBytes() : Settings.documentBytes();
    }

    /** True for what a browser can show by itself and that runs nothing while it does. */
    static boolean showable(String mediaType) {
        return of(mediaType).stream().anyMatch(type -> type == PDF || type == JPEG || type == PNG || type == WEBP);
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
