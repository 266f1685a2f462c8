package org.claimgraph.compare.relation;

import java.util.List;
import org.claimgraph.compare.statement.Deed;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// Who did what only one can have done.
///
/// - `doer-differs/1` holds for "it was Ann Orr who found the boat" and "a fisherman discovered the boat", and for "was
///   the first to see the smoke"; not for "Orr found the boat" and "a fisherman found the boat", who may have been
///   together, nor for two boats.
final class DeedRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Deed mine = alignment.sameStory() ? Deed.of(fresh) : null;
        Deed theirs = mine == null ? null : Deed.of(known);
        if (mine == null || theirs == null || !mine.excludes(theirs) || Moment.apart(fresh, known)) {
            return List.of();
        }
        return List.of(Judgement.ofTwo(
                RelationKind.CONTRADICTS,
                Dimension.ACTOR,
                new Judgement.Told(fresh, mine.value()),
                new Judgement.Told(known, theirs.value()),
                "doer-differs/1",
                "cannot both have done it",
                0.7));
    }
}
