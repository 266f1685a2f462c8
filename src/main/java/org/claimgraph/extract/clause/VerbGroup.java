package org.claimgraph.extract.clause;

/// Verb forms that predicate one thing together: "will meet", "has not been announced", "to be fired".
///
/// @param from    index of its first token
/// @param to      index behind its last token
/// @param main    index of its main verb
/// @param form    what its first verb makes of it
/// @param passive whether its subject is what the verb is done to
/// @param negated whether a "not" or "never" stands in it
public record VerbGroup(int from, int to, int main, Form form, boolean passive, boolean negated) {
    /// What a verb group can be the head of.
    public enum Form {
        /// A clause of its own: "said", "will say".
        FINITE,
        /// "to say", or "say" after "let".
        INFINITIVE,
        /// "saying", "said to be".
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }
}
