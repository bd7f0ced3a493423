package org.oks.platform;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the public internet: not to this machine, its network, or its cloud's own services. */
final class PublicAddresses {
    /** What IANA keeps for other purposes than public hosts; 169.254 holds the cloud's metadata, too. */
    private static final List<Block> RESERVED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            // the metadata service of one more cloud
            Block.of("168.63.129.16", 32),
            Block.of("2001:db8::", 32),
            Block.of("3fff::", 20));

    /** Global unicast; everything else of IPv6 is local, multicast or reserved. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
    private static final Block TEREDO_AND_OTHERS = Block.of("2001::", 23);
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (RESERVED.stream().anyMatch(block -> block.holds(address))) {
            return false;
        }
        if (address instanceof Inet4Address) {
            return true;
        }
        byte[] bytes = address.getAddress();
        if (TRANSLATED.holds(address)) {
            return isPublic(four(bytes, 12));
        } else if (SIX_TO_FOUR.holds(address)) {
            return isPublic(four(bytes, 2));
        }
        return address instanceof Inet6Address && GLOBAL.holds(address) && !TEREDO_AND_OTHERS.holds(address);
    }

    private static InetAddress four(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Block(List<Byte> start, int bits) {
        static Block of(String start, int bits) {
            try {
                // a literal: nothing is looked up
                byte[] bytes = InetAddress.getByName(start).getAddress();
                Byte[] boxed = new Byte[bytes.length];
                Arrays.setAll(boxed, i -> bytes[i]);
                return new Block(List.of(boxed), bits);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
