package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pictures, with what cameras and programs write beside them put in: it goes, and every point of the picture stays. */
class PicturesWithoutMetadataTest {
    private static final String SECRET = "Amina, 28.6139 N 77.2090 E";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aJpegLosesAllButWhichSideIsUp() throws IOException {
        byte[] plain = picture("jpeg");
        byte[] loaded = join(
                slice(plain, 0, 2),
                segment(0xE1, "Exif\0\0", exif(6)),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", secret()),
                segment(0xED, "Photoshop 3.0\0", secret()),
                segment(0xFE, "", secret()),
                segment(0xE2, "MPF\0", secret()),
                slice(plain, 2, plain.length),
                secret());
        byte[] cleaned = clean(FileType.JPEG, loaded);
        assertThat(text(loaded)).contains("Amina");
        assertThat(text(cleaned)).doesNotContain("Amina").doesNotContain("GPS").contains("Exif");
        assertSame(plain, cleaned);
        int exif = text(cleaned).indexOf("Exif\0\0") + 6;
        assertThat(Orientation.of(slice(cleaned, exif, exif + 26))).isEqualTo(6);
        assertThat(text(clean(FileType.JPEG, plain))).doesNotContain("Exif");
        assertThat(clean(FileType.JPEG, cleaned)).as("cleaned once is clean").isEqualTo(cleaned);
    }

    @Test
    void aPngLosesItsTexts() throws IOException {
        byte[] plain = picture("png");
        byte[] loaded = join(
                slice(plain, 0, 33),
                chunk("tEXt", join("Author\0".getBytes(StandardCharsets.ISO_8859_1), secret())),
                chunk("eXIf", exif(3)),
                chunk("tIME", new byte[7]),
                slice(plain, 33, plain.length),
                secret());
        byte[] cleaned = clean(FileType.PNG, loaded);
        assertThat(text(cleaned)).doesNotContain("Amina").doesNotContain("tIME").contains("eXIf");
        assertSame(plain, cleaned);
        assertThat(clean(FileType.PNG, plain)).isEqualTo(plain);
    }

    @Test
    void aTiffKeepsTheFieldsOfThePictureAlone() throws IOException {
        byte[] plain = picture("tiff");
        ByteBuffer tiff = ByteBuffer.wrap(plain);
        tiff.order(plain[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        byte[] cleaned = clean(FileType.TIFF, withArtist(plain, tiff.order()));
        assertThat(text(withArtist(plain, tiff.order()))).contains("Amina");
        assertThat(text(cleaned)).doesNotContain("Amina");
        assertSame(plain, cleaned);
    }

    @Test
    void aWebpLosesExifAndXmp() throws IOException {
        byte[] picture = {1, 2, 3, 4, 5, 6};
        byte[] loaded = riff(
                part("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                part("VP8 ", picture),
                part("EXIF", secret()),
                part("XMP ", secret()));
        assertThat(clean(FileType.WEBP, loaded)).isEqualTo(riff(part("VP8X", new byte[10]), part("VP8 ", picture)));
    }

    @Test
    void whatIsNoPictureIsNotPassedOn() {
        for (FileType type : new FileType[] {FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.TIFF}) {
            assertThatThrownBy(() -> clean(type, secret())).as(type.name()).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> clean(type, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0x10}))
                    .as(type.name())
                    .isInstanceOf(IOException.class);
        }
    }

    private byte[] clean(FileType type, byte[] content) throws IOException {
        return Files.readAllBytes(type.cleaner().clean(file(content), folder.resolve("to-" + content.length)));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("from"), content);
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(3, 3, 30, 20);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private void assertSame(byte[] expected, byte[] actual) throws IOException {
        BufferedImage one = ImageIO.read(new java.io.ByteArrayInputStream(expected));
        BufferedImage other = ImageIO.read(new java.io.ByteArrayInputStream(actual));
        assertThat(other.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(one.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    /** With the field of the artist, and a GPS directory with one field, put in front of the fields that are there. */
    private static byte[] withArtist(byte[] plain, ByteOrder order) throws IOException {
        ByteBuffer there = ByteBuffer.wrap(plain).order(order);
        int fields = there.getInt(4);
        int count = there.getShort(fields);
        int artist = plain.length;
        int gps = artist + secret().length;
        int position = gps + 2 + 12 + 4;
        int begin = position + secret().length;
        ByteBuffer all = ByteBuffer.allocate(begin + 2 + (count + 2) * 12 + 4).order(order);
        all.put(plain).put(secret());
        all.putShort((short) 1);
        field(all, 2, 2, secret().length, position).putInt(0);
        all.put(secret());
        all.putShort((short) (count + 2));
        field(all, 315, 2, secret().length, artist);
        all.put(plain, fields + 2, count * 12);
        field(all, 34853, 4, 1, gps);
        all.putInt(0);
        return all.putInt(4, begin).array();
    }

    private static ByteBuffer field(ByteBuffer all, int tag, int type, int count, int value) {
        return all.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] exif(int orientation) throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(8 + 2 + 24 + 4).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 2);
        field(exif, 0x0110, 2, 4, 0);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return join(exif.putInt(0).array(), "GPS".getBytes(StandardCharsets.ISO_8859_1), secret());
    }

    private static byte[] segment(int marker, String name, byte[] body) throws IOException {
        int length = name.length() + body.length + 2;
        return join(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length},
                name.getBytes(StandardCharsets.ISO_8859_1),
                body);
    }

    private static byte[] chunk(String type, byte[] body) throws IOException {
        CRC32 check = new CRC32();
        byte[] named = join(type.getBytes(StandardCharsets.ISO_8859_1), body);
        check.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] part(String name, byte[] body) throws IOException {
        return join(
                name.getBytes(StandardCharsets.ISO_8859_1),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(body.length)
                        .array(),
                body,
                new byte[body.length & 1]);
    }

    private static byte[] riff(byte[]... parts) throws IOException {
        byte[] all = join(parts);
        return join(
                "RIFF".getBytes(StandardCharsets.ISO_8859_1),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(all.length + 4)
                        .array(),
                "WEBP".getBytes(StandardCharsets.ISO_8859_1),
                all);
    }

    private static byte[] secret() {
        return SECRET.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }
}
