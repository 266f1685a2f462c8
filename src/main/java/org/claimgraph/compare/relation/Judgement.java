package org.claimgraph.compare.relation;

import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// What a rule found between two statements, read as "`one` kind `other`".
///
/// @param one         the statement that supports, contradicts, refines, supersedes or repeats
/// @param value       the words of `one` that answer the question
/// @param explanation one sentence that a reader can check
/// @param rule        `name/version`
/// @param confidence  0 to 1
public record Judgement(
        RelationKind kind,
        Statement one,
        Statement other,
        @Nullable Dimension dimension,
        @Nullable String value,
        @Nullable String otherValue,
        String explanation,
        String rule,
        double confidence) {}
