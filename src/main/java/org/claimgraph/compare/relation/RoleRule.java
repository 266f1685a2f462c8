package org.claimgraph.compare.relation;

import java.util.List;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Role;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// Who has a role in an affair that one at a time can have.
///
/// - `role-equal/1` holds for "the captain, Ingrid Moe" and "its skipper, Moe"; not for a captain and a former one.
/// - `role-differs/1` holds for "the captain, Ingrid Moe" and "the captain, Henrik Moe"; not for the captains of two
///   ships.
/// - `role-denied/1` holds for "the Halloran Museum is the buyer" and "the Halloran Museum is not the buyer".
final class RoleRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Role one = Role.of(fresh);
        Role other = Role.of(known);
        if (one == null || other == null || !alignment.sameStory() || !one.isSame(other) || !sameTime(fresh, known)) {
            return List.of();
        }
        boolean negated = fresh.claim().negated();
        if (one.holder().is(other.holder())) {
            return List.of(
                    negated == known.claim().negated()
                            ? judgement(RelationKind.SUPPORTS, one, other, Dimension.ACTOR, "role-equal/1")
                            : judgement(RelationKind.CONTRADICTS, one, other, Dimension.NEGATION, "role-denied/1"));
        }
        boolean rivals = !negated && !known.claim().negated();
        return rivals && one.isOfAnother(other)
                ? List.of(judgement(RelationKind.CONTRADICTS, one, other, Dimension.ACTOR, "role-differs/1"))
                : List.of();
    }

    private static boolean sameTime(Statement one, Statement other) {
        return one.asserted()
                && other.asserted()
                && Retrospect.former(one) == Retrospect.former(other)
                && Retrospect.before(one) == Retrospect.before(other);
    }

    private static Judgement judgement(RelationKind kind, Role one, Role other, Dimension dimension, String rule) {
        return new Judgement(
                kind,
                one.statement(),
                other.statement(),
                dimension,
                value(one),
                value(other),
                said(one) + ", " + said(other) + ".",
                rule,
                0.65);
    }

    private static String said(Role role) {
        return role.statement().voice() + " says that " + value(role)
                + (role.statement().claim().negated() ? " is not " : " is ") + role.text();
    }

    private static String value(Role role) {
        return role.statement().words(role.holder().span()).strip();
    }
}
