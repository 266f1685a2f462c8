package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Why an input was refused or an operation failed; stable names that clients may switch over.
@Description(
        "Why an input was refused or an operation failed; stable names that clients may switch over. An error of a "
                + "field has it in extensions.code; there, a request that is refused as a whole has BAD_REQUEST, "
                + "GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED or QUERY_LIMIT_EXCEEDED.")
@Enum("UserErrorCode")
public enum ErrorCode {
    @Description("A value is missing, malformed, out of range, or two values exclude each other.")
    BAD_INPUT,
    @Description("The text is not an identifier that this store hands out.")
    BAD_ID,
    @Description("The text is not a cursor of this connection.")
    BAD_CURSOR,
    @Description("Nothing is stored, or no file stands, under that name.")
    NOT_FOUND,
    @Description("The document holds no text that could be an article.")
    EMPTY_DOCUMENT,
    @Description("The document is larger than the configured limit.")
    DOCUMENT_TOO_LARGE,
    @Description("The bytes are not of a form that can be read: binary data, broken mail, unknown charset.")
    UNREADABLE_DOCUMENT,
    @Description("The address may not be fetched: scheme, private network, robots.txt.")
    FETCH_REFUSED,
    @Description("The address did not answer with a document: name, connection, status, time.")
    FETCH_FAILED,
    @Description("The database cannot be reached, or its schema is not at the expected version.")
    DATABASE_UNAVAILABLE,
    @Description("Something that should not happen; the log has the details.")
    INTERNAL
}
