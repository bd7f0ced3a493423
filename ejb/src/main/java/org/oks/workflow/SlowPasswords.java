package org.oks.workflow;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * How the engine's identity service keeps passwords: PBKDF2 with HMAC-SHA-512 and a salt for each password, slow enough
 * that a stolen table is of little use. Kept as {@code rounds:salt:hash}, so that the rounds can grow later.
 */
final class SlowPasswords implements PasswordEncryptor {
    private static final int ROUNDS = 210_000;
    private static final int HASH_BITS = 512;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String encrypt(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return ROUNDS + ":" + text.encodeToString(salt) + ":" + text.encodeToString(hash(password, salt, ROUNDS));
    }

    @Override
    public boolean check(String password, String kept) {
        String[] parts = kept.split(":", -1);
        if (parts.length != 3) {
            return false;
        }
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] tried = hash(password, bytes.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(tried, bytes.decode(parts[2]));
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA512";
    }

    private static byte[] hash(String password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks PBKDF2WithHmacSHA512", e);
        } finally {
            key.clearPassword();
        }
    }
}
