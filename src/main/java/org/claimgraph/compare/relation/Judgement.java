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
        double confidence) {
    /// What a statement tells, as printed.
    record Told(Statement statement, String value) {}

    /// Two values of one dimension, each with who says it.
    ///
    /// @param how the end of "the two ..."
    static Judgement ofTwo(
            RelationKind kind, Dimension dimension, Told one, Told other, String rule, String how, double confidence) {
        return new Judgement(
                kind,
                one.statement(),
                other.statement(),
                dimension,
                one.value(),
                other.value(),
                one.statement().voice() + " says " + one.value() + ", "
                        + other.statement().voice() + " " + other.value() + "; the two " + how + ".",
                rule,
                confidence);
    }
}
