package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Files in pieces, and files as somebody sends them who means no good. */
@Served(by = DatabaseKind.POSTGRES)
class UploadsIT {
    private static final int CHUNK = 256 * 1024;
    private static final String CLAIM = "{'statement':'They meet each month.','whoChanged':'Officers'}";

    @Test
    void aFileComesInPiecesAndGoesOnAfterALostLink(OksServer server) throws Exception {
        Journey journey = Journey.started(server);
        Rest ravi = journey.as(CONSULTANT);
        byte[] wave = wave(700_000);
        Answer begun = ravi.post(journey.path("/uploads"), "{'name':'C:/talk.wav','size':" + wave.length + "}")
                .is(201);
        String upload = journey.path("/uploads/" + begun.text("id"));
        assertThat(begun.text("name")).isEqualTo("talk.wav");
        assertThat(begun.header("Location")).endsWith(upload);
        assertThat(chunk(ravi, upload, wave, 0, CHUNK).is(200).at("offset").getAsInt())
                .isEqualTo(CHUNK);

        // damaged, out of order, too large, not announced
        chunk(ravi, upload, wave, CHUNK, CHUNK, "no digest").isProblem(400, "malformed-request");
        chunk(ravi, upload, wave, CHUNK, CHUNK, digest(new byte[1])).isProblem(422, "upload-digest");
        chunk(ravi, upload, wave, 2 * CHUNK, 10).isProblem(409, "upload-offset");
        chunk(ravi, upload, new byte[CHUNK + 1], 0, CHUNK + 1).isProblem(413, "upload-size");
        ravi.post(upload + "/completion", "").isProblem(409, "upload-incomplete");
        // the answer got lost, so the piece comes again; then the sender asks how far it is
        assertThat(chunk(ravi, upload, wave, 0, CHUNK).is(200).at("offset").getAsInt())
                .isEqualTo(CHUNK);
        assertThat(ravi.get(upload).is(200).at("offset").getAsInt()).isEqualTo(CHUNK);
        // another person knows nothing of it
        journey.as(LEAD).get(upload).isProblem(404, "not-found");
        chunk(journey.as(LEAD), upload, wave, CHUNK, CHUNK).isProblem(404, "not-found");

        chunk(ravi, upload, wave, CHUNK, CHUNK).is(200);
        chunk(ravi, upload, wave, 2 * CHUNK, wave.length - 2 * CHUNK).is(200);
        chunk(ravi, upload, wave, wave.length, 1).isProblem(413, "upload-size");
        Answer stored = ravi.post(upload + "/completion", "").is(201);
        assertThat(ravi.post(upload + "/completion", "").is(200).body()).isEqualTo(stored.body());

        Answer evidence = attach(ravi, claim(journey), stored).is(201);
        Answer file = journey.as(LEAD)
                .get("evidence/" + evidence.text("id") + "/file")
                .is(200);
        assertThat(file.response().body()).isEqualTo(wave);
        assertThat(file.header("Content-Disposition")).contains("talk.wav");
        assertThat(file.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theHashOfAFileIsNoKeyToIt(OksServer server) {
        Journey journey = Journey.started(server);
        Answer stored = journey.as(CONSULTANT)
                .upload(journey.path("/files?name=notes.txt"), text("Only Ravi sent this."))
                .is(201);
        String claim = claim(journey);
        attach(journey.as(LEAD), claim, stored).isProblem(422, "invalid-input");
        Journey other = Journey.started(server);
        attach(other.as(CONSULTANT), claim(other), stored).isProblem(422, "invalid-input");
        attach(journey.as(CONSULTANT), claim, stored).is(201);
    }

    @Test
    void whatSomebodySendsWhoMeansNoGoodIsRefusedAndOnRecord(OksServer server) throws IOException {
        Journey journey = Journey.started(server);
        refused(journey, "minutes.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, "kind that is not taken");
        refused(journey, "minutes.pdf", text("#!/bin/sh\nrm -rf /"), "kind that is not taken");
        refused(journey, "chart.svg", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "not taken");
        refused(journey, "chart.png", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "not taken");
        refused(journey, "minutes.docx", text("%PDF-1.7\n"), "not what its name says");
        refused(journey, "bomb.xlsx", bomb(), "unpacks to far more");
        journey.as(CONSULTANT)
                .post(journey.path("/uploads"), "{'name':'film.mp4','size':1073741824}")
                .isProblem(413, "file-refused");
        journey.as(CONSULTANT)
                .post(journey.path("/uploads"), "{'name':'run.exe','size':1000}")
                .isProblem(422, "file-refused");
        assertThat(journey.as(LEAD)
                        .get(journey.path("/history?size=100"))
                        .is(200)
                        .body())
                .contains("file.refuse");
    }

    @Test
    void nobodyKeepsManyUploadsOpen(OksServer server) {
        Journey journey = Journey.started(server);
        Rest amina = journey.as(LEAD);
        List<String> begun = new ArrayList<>();
        Answer answer = begin(amina, journey);
        for (; answer.status() == 201 && begun.size() < 6; answer = begin(amina, journey)) {
            begun.add(answer.text("id"));
        }
        answer.isProblem(429, "too-many-uploads");
        assertThat(begun).hasSizeBetween(1, 5);
        for (String upload : begun) {
            amina.send("DELETE", journey.path("/uploads/" + upload), BodyPublishers.noBody())
                    .is(204);
            amina.get(journey.path("/uploads/" + upload)).isProblem(404, "not-found");
        }
    }

    private static Answer begin(Rest person, Journey journey) {
        return person.post(journey.path("/uploads"), "{'name':'a.txt','size':10}");
    }

    @Test
    void aPhotoLosesItsPlaceOnItsWay(OksServer server) {
        Journey journey = Journey.started(server);
        byte[] photo =
                "\u00ff\u00d8\u00ff\u00fe\0\u000eGPS 28.6 77.2\u00ff\u00d9".getBytes(StandardCharsets.ISO_8859_1);
        photo[5] = 15;
        Answer stored = journey.as(CONSULTANT)
                .upload(journey.path("/files?name=visit.jpg"), photo)
                .is(201);
        Answer evidence = attach(journey.as(CONSULTANT), claim(journey), stored).is(201);
        Answer sent = journey.as(LEAD)
                .get("/contribution/file?show=1&evidence=" + evidence.text("id"))
                .is(200);
        assertThat(sent.body()).doesNotContain("GPS");
        assertThat(sent.header("Content-Disposition")).startsWith("inline");
        assertThat(sent.header("Content-Security-Policy")).contains("sandbox").contains("default-src 'none'");
        assertThat(sent.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whatIsNoPictureIsNeverShownInPlace(OksServer server) {
        Journey journey = Journey.started(server);
        Answer stored = journey.as(CONSULTANT)
                .upload(journey.path("/files?name=notes.txt"), text("Notes."))
                .is(201);
        Answer evidence = attach(journey.as(CONSULTANT), claim(journey), stored).is(201);
        Answer sent = journey.as(LEAD)
                .get("/contribution/file?show=1&evidence=" + evidence.text("id"))
                .is(200);
        assertThat(sent.header("Content-Disposition")).startsWith("attachment");
    }

    private static void refused(Journey journey, String name, byte[] content, String why) {
        Answer answer = journey.as(CONSULTANT)
                .upload(journey.path("/files?name=" + name), content)
                .isProblem(422, "file-refused");
        assertThat(answer.text("detail")).contains(name).contains(why);
    }

    private static String claim(Journey journey) {
        return journey.as(CONSULTANT)
                .post(journey.path("/claims"), CLAIM)
                .is(201)
                .text("id");
    }

    private static Answer attach(Rest person, String claim, Answer stored) {
        return person.post(
                "claims/" + claim + "/evidence",
                "{'kind':'FILE','title':'File','source':'Office','locator':'all of it','main':false,"
                        + "'direction':'SUPPORTS','file':{'hash':'" + stored.text("hash") + "','name':'"
                        + stored.text("name") + "'}}");
    }

    private static Answer chunk(Rest person, String upload, byte[] all, int from, int length) throws Exception {
        byte[] piece = Arrays.copyOfRange(all, from, from + length);
        return chunk(person, upload, all, from, length, digest(piece));
    }

    private static Answer chunk(Rest person, String upload, byte[] all, int from, int length, String digest) {
        return person.send(
                "PUT",
                upload + "/chunks/" + from,
                BodyPublishers.ofByteArray(Arrays.copyOfRange(all, from, from + length)),
                "Content-Type",
                "application/octet-stream",
                "Content-Digest",
                digest);
    }

    private static String digest(byte[] piece) throws Exception {
        return "sha-256=:"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(piece)) + ":";
    }

    private static byte[] wave(int length) {
        byte[] wave = new byte[length];
        new Random(7).nextBytes(wave);
        byte[] head = text("RIFF\0\0\0\0WAVEfmt ");
        System.arraycopy(head, 0, wave, 0, head.length);
        return wave;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
        }
        return bomb.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
