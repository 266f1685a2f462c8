package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.compare.likeness.Likelihood;
import org.claimgraph.compare.likeness.Likeness;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Value;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// Values that answer one question for all that is learnt of how news tells one thing in different words.
///
/// - `answers-agree/3` holds for "some 300 were on board" and "the ferry carried 297 passengers"; not for those on
///   board and those whom it can carry.
/// - `answers-exclude/5` holds for "the line will cost 231 million" and, by another outlet, "the bill comes to 247
///   million"; not for what it costs and what it was to cost, nor for 242 people and 231 passengers with eleven crew.
/// - `answer-overtaken/4` holds for "nine are known to have died" and, a day later, "the toll stands at 13"; not
///   for how many were on board.
final class AnswersRule implements Rule {
    /// How likely it must be that the question is one, to say that two values agree.
    private static final double LIKELY = 0.4;

    /// The same to say that one has overtaken the other.
    private static final double LIKELY_IN_TURN = 0.55;

    /// The same to say that they exclude each other: what is wrong there costs its readers most.
    private static final double LIKELY_APART = 0.6;

    /// How likely it must be that a value answers what another of the claim seems to answer otherwise.
    private static final double ANSWERED = 0.25;

    /// What is told within these hours is told of one time.
    private static final long APART = 2;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        for (Likeness likeness : alignment.likenesses()) {
            double likely = Likelihood.of(likeness);
            Judgement judgement = likely < LIKELY ? null : judgement(likeness, likely, alignment);
            if (judgement != null) {
                judgements.add(judgement);
            }
        }
        return judgements;
    }

    private static @Nullable Judgement judgement(Likeness likeness, double likely, Alignment alignment) {
        if (likeness.matches()) {
            return made(RelationKind.SUPPORTS, likeness, likely, "answers-agree/3", "agree");
        }
        if (overtaken(likeness)) {
            return likely < LIKELY_IN_TURN
                    ? null
                    : made(
                            RelationKind.SUPERSEDES,
                            likeness,
                            likely,
                            "answer-overtaken/4",
                            "answer one question in turn");
        }
        boolean apart = likely >= LIKELY_APART
                && likeness.excludes()
                && !likeness.later().agrees(likeness.earlier())
                && !answered(likeness, alignment);
        return apart
                ? made(RelationKind.CONTRADICTS, likeness, likely, "answers-exclude/5", "cannot both be the answer")
                : null;
    }

    /// Whether the other claim tells the same as one of the two beside what it excludes: "shut to trucks
    /// since 2022, and to all since 2024".
    private static boolean answered(Likeness likeness, Alignment alignment) {
        return alignment.likenesses().stream()
                .anyMatch(other -> other.matches()
                        && (other.later().span().equals(likeness.later().span())
                                || other.earlier()
                                        .span()
                                        .equals(likeness.earlier().span()))
                        && Likelihood.of(other) >= ANSWERED);
    }

    private static boolean overtaken(Likeness likeness) {
        Statement later = likeness.later().statement();
        return likeness.changes()
                && !likeness.parts()
                && later.after(likeness.earlier().statement()).toHours() >= APART;
    }

    private static Judgement made(RelationKind kind, Likeness likeness, double likely, String rule, String how) {
        Value one = likeness.later();
        Value other = likeness.earlier();
        return Judgement.ofTwo(
                kind,
                one.dimension(),
                new Judgement.Told(one.statement(), one.text()),
                new Judgement.Told(other.statement(), other.text()),
                rule,
                how,
                likely);
    }
}
