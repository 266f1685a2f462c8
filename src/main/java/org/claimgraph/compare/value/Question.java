package org.claimgraph.compare.value;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.statement.Clause;
import org.claimgraph.compare.statement.Participants;
import org.claimgraph.compare.statement.Predicates;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Span;

/// What a value in a statement answers: who or what takes part in what, and when. Two statements can disagree only
/// where they answer one question; where they agree, the common answer is a sign itself that they do.
///
/// After question-answer driven semantic roles (He, Lewis, Zettlemoyer 2015): a role is the question it answers.
///
/// @param clause the words that the value belongs to
/// @param value  in the article's text
public record Question(Clause clause, Span value) {
    private static final Pattern PARTS = Pattern.compile("[,;—] ");

    /// How much of each side's words the other must tell too, by weight.
    private static final double SAME = 0.4;

    /// The same where one side leaves out of whom or what it tells.
    private static final double MUTE = 0.5;

    /// The same for what happens once and is what both articles are about.
    private static final double CENTRAL = 0.3;

    public static Question of(Statement statement, Span value) {
        return new Question(Clause.around(statement, value), value);
    }

    /// What the statement answers as a whole: whether it is so.
    public static Question of(Statement statement) {
        int start = statement.claim().span().start();
        return new Question(new Clause(statement, statement.claim().span()), new Span(start, start));
    }

    /// Whether both can be one question: nothing in them speaks against it.
    public boolean compatible(Question other) {
        Participants mine = participants();
        Participants theirs = other.participants();
        return !mine.ofTwoPeople(theirs)
                && !mine.ofTwoObjects(theirs)
                && (((nominal() || other.nominal()) && central(other)) || mine.compatible(theirs));
    }

    /// Whether both are one question for all that they tell: one predicate, at least one common participant and no
    /// strange one, one time, and on neither side much that the other says nothing of.
    public boolean same(Question other) {
        return compatible(other)
                && oneSense(other)
                && (central(other) || muteOrShared(other))
                && (central(other) || !Window.of(this).apart(Window.of(other)))
                && Math.min(covered(other), other.covered(this)) >= (central(other) || beside(other) ? CENTRAL : SAME);
    }

    /// Whether someone or something takes part in both; a pronoun that nobody resolved stands for it where the
    /// predicates raise one question and nearly all words are told by both.
    private boolean muteOrShared(Question other) {
        if (participants().share(other.participants())) {
            return true;
        }
        boolean mute = participants().things().isEmpty()
                || other.participants().things().isEmpty();
        return mute
                && !Overlap.shared(clause.told(), other.clause.told()).isEmpty()
                && !Overlap.shared(clause.topics(), other.clause.topics()).isEmpty()
                && Math.min(covered(other), other.covered(this)) >= MUTE;
    }

    /// Whether both values stand right beside words that raise one question: "its seat in Rotterdam".
    private boolean beside(Question other) {
        return !Overlap.shared(clause.toldBeside(value), other.clause.toldAt(other.value))
                        .isEmpty()
                || !Overlap.shared(clause.toldAt(value), other.clause.toldBeside(other.value))
                        .isEmpty();
    }

    /// Whether both tell of one happening: by their predicates, or by what else the words beside the value raise.
    private boolean oneSense(Question other) {
        return Predicates.alike(statement(), other.statement())
                || !Overlap.shared(clause.raised(), other.clause.raised()).isEmpty();
    }

    public Statement statement() {
        return clause.statement();
    }

    Participants participants() {
        return new Participants(statement(), value);
    }

    /// Whether the value belongs to a noun that names what happened, not to the predicate: "the Riga talks broke down".
    private boolean nominal() {
        return !clause.toldBeside(value).isEmpty()
                && Overlap.shared(clause.toldBeside(value), statement().toldByVerb())
                        .isEmpty();
    }

    private Set<String> events() {
        return nominal() ? clause.toldBeside(value) : clause.told();
    }

    /// Whether both tell of what happens once, or of the toll it takes, and both articles are about it.
    private boolean central(Question other) {
        Set<String> topics = Overlap.shared(events(), other.events());
        return topics.stream()
                .anyMatch(topic -> (Topics.has(topic, Topics.Trait.SINGLE) || Topics.has(topic, Topics.Trait.TOLL))
                        && statement().lead().topics().contains(topic)
                        && other.statement().lead().topics().contains(topic));
    }

    /// How much of what this statement tells beside its value the other one, or the lead of its article, tells too.
    public double covered(Question other) {
        if (nominal() && central(other)) {
            return 1;
        }
        List<Word> words = told();
        Set<String> valueWords =
                Words.of(statement().words(value)).stream().map(Word::stem).collect(Collectors.toSet());
        List<Topics.Hit> shared = Topics.of(words).stream()
                .filter(hit -> other.raised().contains(hit.topic()))
                .toList();
        Set<String> same = statement().participants().namesOf(other.statement().participants());
        double weight = 0;
        double told = 0;
        for (Word word : words) {
            if (Words.isContent(word) && !valueWords.contains(word.stem())) {
                double each = Rarity.of(word.stem());
                weight += each;
                told += each * (stands(word, shared) || same.contains(word.stem()) ? 1 : other.tells(word.stem()));
            }
        }
        return weight == 0 ? 1 : told / weight;
    }

    /// The claim's own words without what is put in between: of "The bridge, which carries four lanes, opened in 1961"
    /// "The bridge opened in 1961".
    private List<Word> told() {
        Claim claim = statement().claim();
        Argument subject = claim.subject();
        List<String> kept = Stream.of(
                        claim.predicate(), statement().words(value), subject == null ? "" : subject.text())
                .filter(words -> !words.isEmpty())
                .toList();
        String text = Arrays.stream(PARTS.split(statement().ownText()))
                .filter(part -> kept.stream().anyMatch(part::contains))
                .collect(Collectors.joining(" "));
        return text.contains(claim.predicate()) ? Words.of(text) : statement().ownWords();
    }

    private static boolean stands(Word word, List<Topics.Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.start() <= word.start() && word.end() <= hit.end());
    }

    /// Every question that its words raise.
    private Set<String> raised() {
        return statement().topicNames();
    }

    private double tells(String stem) {
        if (statement().lead().stems().contains(stem) || statement().tells(stem)) {
            return 1;
        }
        return statement().allStems().stream()
                .mapToDouble(own -> Thesaurus.nearness(stem, own))
                .max()
                .orElse(0);
    }
}
