package org.claimgraph.compare.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Who and what takes part in what a statement tells, the slot that a value stands in left aside.
///
/// @param value the value that is asked for, null when the whole statement is
public record Participants(Statement statement, @Nullable Span value) {
    private static final Pattern FULL_NAME = Pattern.compile("(\\p{Lu}\\p{L}+) (\\p{Lu}\\p{L}+)");

    /// False when the two tell of different people or things: both name their subjects and no name is shared
    /// ("Northgate's investors" are not "Solvane's"), or each tells of one that the other says nothing of.
    public boolean compatible(Participants other) {
        return sameSubjectNames(other) && (unmatched(other) == null || other.unmatched(this) == null);
    }

    /// Whether at least one who takes part here takes part there too, by name, as an entity or by its noun; what both
    /// articles are about takes part without being told.
    public boolean share(Participants other) {
        List<Thing> mine = things();
        List<Thing> theirs = other.things();
        return mine.stream().anyMatch(thing -> theirs.stream().anyMatch(thing::is) || sharedWith(thing, other))
                || theirs.stream().anyMatch(thing -> other.sharedWith(thing, this));
    }

    /// The stems of the names of those who take part in both: of "Ann Lee" both words where the other says "Lee".
    public Set<String> namesOf(Participants other) {
        return things().stream()
                .filter(thing -> other.things().stream().anyMatch(thing::sameName))
                .flatMap(thing -> thing.names().stream())
                .collect(Collectors.toSet());
    }

    /// Whether the other tells of a thing here: in its words, by raising the same question, or as what both articles
    /// are about.
    private boolean sharedWith(Thing thing, Participants other) {
        return told(thing, other.statement)
                || raisesTheSame(thing, other.statement)
                || (!other.things().isEmpty()
                        && thing.within(statement.lead().stems())
                        && thing.within(other.statement.lead().stems()));
    }

    /// Whether it does something, where a passive may leave out who did it.
    private boolean isAgent(Thing thing) {
        return !statement.passive() && thing.equals(statement.subject());
    }

    /// "The alarm" was raised and "the first call" came: the words of both slots raise one question.
    private boolean raisesTheSame(Thing thing, Statement other) {
        return statement.topics().stream()
                .filter(hit -> thing.span().overlaps(new Span(hit.start(), hit.end())))
                .anyMatch(hit -> other.topicNames().contains(hit.topic()));
    }

    private static boolean told(Thing thing, Statement statement) {
        return !thing.mute()
                && (thing.named()
                        ? !Overlap.shared(thing.names(), statement.names()).isEmpty()
                        : within(thing, statement));
    }

    /// One who takes part here and of whom neither the other statement nor its article's lead tells; null for none.
    private @Nullable Thing unmatched(Participants other) {
        Set<String> lead = other.statement.lead().stems();
        return things().stream()
                .filter(thing ->
                        !(other.statement.passive() && isAgent(thing)) && !raisesTheSame(thing, other.statement))
                .filter(thing -> other.things().stream().noneMatch(thing::is))
                .filter(thing -> !within(thing, other.statement) && !thing.within(lead))
                .findFirst()
                .orElse(null);
    }

    private static boolean within(Thing thing, Statement statement) {
        return thing.within(statement.stems().keySet())
                || thing.names().stream().anyMatch(statement::tells)
                || thing.nouns().stream().anyMatch(statement::tells);
    }

    /// The things in its slots that say something of themselves.
    public List<Thing> things() {
        return Stream.of(statement.subject(), statement.object())
                .flatMap(Stream::ofNullable)
                .filter(thing ->
                        !thing.mute() && (value == null || !thing.span().contains(value)))
                .toList();
    }

    private boolean sameSubjectNames(Participants other) {
        Thing mine = statement.subject();
        Thing theirs = other.statement.subject();
        if (mine == null || theirs == null || !mine.named() || !theirs.named()) {
            return true;
        }
        return mine.sameName(theirs)
                || mine.sameEntity(theirs)
                || (other.statement.names().containsAll(mine.names())
                        && statement.names().containsAll(theirs.names()))
                || isObject(mine, other.statement)
                || isObject(theirs, statement)
                || standIn(mine, other.statement)
                || standIn(theirs, statement);
    }

    /// Whether the subjects are two people by their full names: "Ann Lee" and "Ben Orr", each told of
    /// alone; or of one last name.
    public boolean ofTwoPeople(Participants other) {
        Thing mine = statement.subject();
        Thing theirs = other.statement.subject();
        boolean strangers = mine != null
                && theirs != null
                && mine.person()
                && theirs.person()
                && !mine.is(theirs)
                && Overlap.shared(mine.names(), other.statement.names()).isEmpty()
                && Overlap.shared(theirs.names(), statement.names()).isEmpty();
        return strangers || namesakes(other);
    }

    /// Whether the subject of one goes by first and last name, and the other's article knows only somebody else of that
    /// last name: "Ben Roe" beside "Roe" where that is Ann Roe.
    private boolean namesakes(Participants other) {
        return calledOtherwise(statement, other.statement) || calledOtherwise(other.statement, statement);
    }

    private static boolean calledOtherwise(Statement full, Statement other) {
        Argument subject = full.claim().subject();
        Matcher name = FULL_NAME.matcher(subject == null ? "" : subject.text());
        if (!name.matches() || !other.article().text().contains(" " + name.group(2))) {
            return false;
        }
        List<String> firstNames = Pattern.compile("(\\p{Lu}\\p{L}+) " + Pattern.quote(name.group(2)) + "\\b")
                .matcher(other.article().text())
                .results()
                .map(found -> found.group(1))
                .filter(Wording::isFirstName)
                .toList();
        return !firstNames.isEmpty() && !firstNames.contains(name.group(1));
    }

    /// Whether the same is told of two things by their names: "received the Lindgren Award", "the Nordic Award".
    public boolean ofTwoObjects(Participants other) {
        Thing mine = named(statement.object());
        Thing theirs = named(other.statement.object());
        return mine != null
                && theirs != null
                && !mine.is(theirs)
                && strange(mine, other.statement)
                && strange(theirs, statement);
    }

    /// An object with a name, where the value that is asked for does not stand in it.
    private @Nullable Thing named(@Nullable Thing object) {
        boolean asked = object != null && value != null && object.span().contains(value);
        return object != null && object.named() && !asked ? object : null;
    }

    private static boolean strange(Thing thing, Statement other) {
        return thing.names().stream()
                .anyMatch(name ->
                        !other.names().contains(name) && !other.lead().stems().contains(name) && !other.tells(name));
    }

    /// "The reader went on sale" and "Vantor began to sell the reader".
    private static boolean isObject(Thing subject, Statement other) {
        Thing object = other.object();
        return object != null && subject.is(object);
    }

    /// Whether all of a subject's several names stand in the other statement: "the heads of NASA and Roscosmos".
    private static boolean standIn(Thing subject, Statement other) {
        return subject.names().size() > 1 && other.names().containsAll(subject.names());
    }

    /// Whether both name their subject, and it is one.
    public boolean nameOneSubject(Participants other) {
        Thing mine = statement.subject();
        Thing theirs = other.statement.subject();
        return mine != null && theirs != null && !mine.mute() && mine.is(theirs);
    }

    /// Whether the subjects are one: "the fire" and "the blaze", "it" and whatever the other tells of.
    public boolean sameSubject(Participants other) {
        Thing mine = statement.subject();
        Thing theirs = other.statement.subject();
        return mine == null
                || theirs == null
                || mine.mute()
                || theirs.mute()
                || mine.is(theirs)
                || told(mine, other.statement)
                || told(theirs, statement);
    }
}
