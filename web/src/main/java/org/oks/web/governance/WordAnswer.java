package org.oks.web.governance;

import jakarta.ws.rs.core.Response;

/** Sends a document that we wrote, to be kept. */
final class WordAnswer {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordAnswer() {}

    /** @param name without its extension; letters, digits and hyphens */
    static Response of(String name, byte[] document) {
        return Response.ok(document, DOCX)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".docx\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
