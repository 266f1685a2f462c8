package org.claimgraph.compare.relation;

import java.util.List;
import org.claimgraph.compare.statement.Statement;

/// Judges two statements on one dimension.
interface Rule {
    /// What the rule finds; empty when it has nothing to say.
    List<Judgement> judge(Statement fresh, Statement known, Alignment alignment);
}
