package org.claimgraph.model;

import java.util.Locale;
import java.util.UUID;

/// An identifier that says what it identifies: a type and a UUIDv7, written `claim_01h455vb4pex5vsknk084sn02q`.
///
/// The form is TypeID 0.3 (https://github.com/jetify-com/typeid): the type in lower case, an underscore, and the
/// UUID's 128 bits as 26 characters of Crockford's base 32. To clients it is opaque.
public record TypeId(Type type, UUID uuid) {
    /// What an identifier can point to.
    public enum Type {
        ARTICLE,
        CLAIM,
        ENTITY,
        SOURCE,
        STORY,
        RELATION,
        FEED,
        JOB,
        REVIEW;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final String ANY = "an id that the API gave";

    /// Reads an identifier of any type.
    ///
    /// @throws CodedException BAD_ID if `text` is not the TypeID of a known type
    public static TypeId parse(String text) {
        int underscore = text.indexOf('_');
        if (underscore > 0 && text.length() == underscore + 1 + LENGTH) {
            for (Type type : Type.values()) {
                if (text.startsWith(type.prefix()) && type.prefix().length() == underscore) {
                    return new TypeId(type, decode(text, underscore + 1));
                }
            }
        }
        throw bad(text, ANY);
    }

    /// The UUID of an identifier that must be of the given type.
    ///
    /// @throws CodedException BAD_ID if it is of another type or of none
    public static UUID uuid(String text, Type wanted) {
        TypeId id = parse(text);
        if (id.type != wanted) {
            throw bad(text, "the id of a " + wanted.prefix());
        }
        return id.uuid;
    }

    public static String of(Type type, UUID uuid) {
        return new TypeId(type, uuid).toString();
    }

    @Override
    public String toString() {
        char[] digits = new char[LENGTH];
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        for (int i = LENGTH - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt((int) (low & 31));
            low = low >>> 5 | high << 59;
            high >>>= 5;
        }
        return type.prefix() + '_' + new String(digits);
    }

    private static UUID decode(String text, int from) {
        if (text.charAt(from) > '7') {
            throw bad(text, ANY); // 26 digits hold 130 bits; the first two must be zero
        }
        long high = 0;
        long low = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw bad(text, ANY);
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | digit;
        }
        return new UUID(high, low);
    }

    private static CodedException bad(String text, String wanted) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return new CodedException(
                ErrorCode.BAD_ID,
                "\"" + shown + "\" is not " + wanted + "; ids look like claim_01h455vb4pex5vsknk084sn02q.");
    }
}
