package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Why an input was refused or an operation failed; stable names that clients may switch over.
@Description(
        "Why an input was refused or an operation failed; stable names that clients may switch over. An error of a "
                + "field has it in extensions.code; there, a request that is refused as a whole has GRAPHQL_PARSE_FAILED, "
                + "GRAPHQL_VALIDATION_FAILED or QUERY_LIMIT_EXCEEDED.")
@Enum("UserErrorCode")
public enum ErrorCode {
    /// A value is missing, malformed, out of range, or two values exclude each other.
    BAD_INPUT,
    /// The text is not an identifier that this store hands out.
    BAD_ID,
    /// The text is not a cursor of this connection.
    BAD_CURSOR,
    /// Nothing is stored, or no file stands, under that name.
    NOT_FOUND,
    /// The document holds no text that could be an article.
    EMPTY_DOCUMENT,
    /// The document is larger than the configured limit.
    DOCUMENT_TOO_LARGE,
    /// The bytes are not of a form that can be read: binary data, broken mail, unknown charset.
    UNREADABLE_DOCUMENT,
    /// The address may not be fetched: scheme, private network, robots.txt.
    FETCH_REFUSED,
    /// The address did not answer with a document: name, connection, status, time.
    FETCH_FAILED,
    /// The database cannot be reached, or its schema is not at the expected version.
    DATABASE_UNAVAILABLE,
    /// Something that should not happen; the log has the details.
    INTERNAL
}
