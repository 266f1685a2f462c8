package org.claimgraph.api.execution;

/// Why a request was refused before any field was asked; stands in `extensions.code` where a field's error has its
/// [org.claimgraph.model.ErrorCode].
enum RequestError {
    /// What was sent is no GraphQL request: a part of it is of another type.
    BAD_REQUEST,
    /// The query is missing, or its syntax is wrong.
    GRAPHQL_PARSE_FAILED,
    /// The query or its variables do not fit the schema.
    GRAPHQL_VALIDATION_FAILED,
    /// The query is deeper or asks for more than the server answers.
    QUERY_LIMIT_EXCEEDED
}
