package org.oks.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A slow, salted hash of a password: PBKDF2 with HMAC-SHA-256, kept as {@code rounds$salt$hash}, so that the number of
 * rounds can grow and older passwords still open.
 */
public final class PasswordHash {
    /** How this hash is called in the engine's table. */
    public static final String NAME = "PBKDF2-SHA256";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 256;

    private PasswordHash() {}

    /** The hash to keep of a password. */
    public static String of(String password) {
        return of(password, PeopleSettings.passwordRounds());
    }

    static String of(String password, int rounds) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return rounds + "$" + text.encodeToString(salt) + "$" + text.encodeToString(derive(password, salt, rounds));
    }

    /** True when the password is the one that the hash was made of. */
    public static boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$", -1);
        if (parts.length != 3) {
            return false;
        }
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] derived = derive(password, bytes.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(derived, bytes.decode(parts[2]));
    }

    /** Takes the time of a check, so that an unknown name is answered no sooner than a known one. */
    static void takeTheTimeOfACheck(String password) {
        derive(password, new byte[16], PeopleSettings.passwordRounds());
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2 with HMAC-SHA-256", e);
        } finally {
            key.clearPassword();
        }
    }
}
