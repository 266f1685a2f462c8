package org.claimgraph.store.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

/// A place in a listing: right behind (or before) the row with this sort value and id. It stays good when the row
/// itself is deleted. To clients it is opaque.
record Cursor(Object value, UUID id) {
    static <E> String write(SortKey<E> order, E row) {
        String plain = order.column()
                + ':'
                + order.value().apply(row)
                + ':'
                + order.id().apply(row);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws CodedException BAD_CURSOR if `text` was not written for a listing in this order
    static Cursor read(SortKey<?> order, String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String prefix = order.column() + ':';
            int idAt = plain.lastIndexOf(':') + 1;
            if (plain.startsWith(prefix) && idAt > prefix.length() && plain.indexOf('\0') < 0) {
                Object value = order.parse().apply(plain.substring(prefix.length(), idAt - 1));
                return new Cursor(value, UUID.fromString(plain.substring(idAt)));
            }
        } catch (IllegalArgumentException | DateTimeException problem) {
            throw new CodedException(ErrorCode.BAD_CURSOR, complaint(text), problem);
        }
        throw new CodedException(ErrorCode.BAD_CURSOR, complaint(text));
    }

    private static String complaint(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return "\"" + shown + "\" is not a cursor of this connection; give one of its startCursor, endCursor or edges.";
    }
}
