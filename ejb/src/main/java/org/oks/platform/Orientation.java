package org.oks.platform;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which side of a photo is up: the one thing that is kept of what a camera writes beside it. */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private Orientation() {}

    /** The orientation, 1 to 8, that the EXIF data name; 1, upright, when they name none. */
    static int of(byte[] exif) {
        try {
            ByteBuffer data = ByteBuffer.wrap(exif);
            data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            data.position(data.getInt(4));
            for (int left = Short.toUnsignedInt(data.getShort()); left > 0; left--) {
                int tag = Short.toUnsignedInt(data.getShort());
                int type = data.getShort();
                data.getInt();
                int value = Short.toUnsignedInt(data.getShort());
                data.getShort();
                if (tag == TAG && type == SHORT && value >= 1 && value <= 8) {
                    return value;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            // data that cannot be read turn no picture
        }
        return 1;
    }

    /** EXIF data that say this and nothing else. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
