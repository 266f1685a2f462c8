package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds what refers to a named thing without its name: pronouns and definite descriptions.
///
/// One pass from start to end. What fits nothing well stays without an entity. Thread-safe.
final class ReferenceFinder {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "her", "their");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
    private static final Set<String> SHIPS = Set.of(
            "boat",
            "ferry",
            "freighter",
            "frigate",
            "liner",
            "ship",
            "steamer",
            "steamship",
            "submarine",
            "tanker",
            "trawler",
            "tug",
            "vessel",
            "yacht");
    private static final Set<String> SAYING =
            Set.of("add", "explain", "insist", "note", "say", "stress", "tell", "warn", "write");
    private static final int REACH = 3;

    private final Gazetteer gazetteer;
    private final ReferenceNouns nouns;
    private final Set<String> offices = WordList.words("office-nouns");
    private final Set<String> people = WordList.words("person-nouns");

    ReferenceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        nouns = new ReferenceNouns(gazetteer);
    }

    List<Mention> find(AnalyzedText text, Map<Name, Thing> settled) {
        return new Pass(text, settled).run();
    }

    /// One reading of a text.
    private final class Pass {
        private final AnalyzedText text;
        private final Map<Integer, Map.Entry<Name, Thing>> names = new TreeMap<>();
        private final Salience salience = new Salience();
        private final List<Mention> mentions = new ArrayList<>();

        Pass(AnalyzedText text, Map<Name, Thing> settled) {
            this.text = text;
            settled.entrySet().forEach(entry -> names.put(entry.getKey().span().start(), entry));
        }

        List<Mention> run() {
            for (int i = 0; i < text.sentences().size(); i++) {
                read(i, text.sentences().get(i));
            }
            return mentions;
        }

        private void read(int index, Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            int i = 0;
            while (i < tokens.size()) {
                Map.Entry<Name, Thing> name = names.get(tokens.get(i).span().start());
                if (name != null) {
                    note(name.getValue(), index, tokens, i, name.getKey().end());
                    i = Math.max(i + 1, name.getKey().end());
                } else {
                    i = reference(index, tokens, i);
                }
            }
        }

        /// Nothing in a dateline is what a text goes on to tell of.
        private void note(Thing thing, int sentence, List<Token> tokens, int start, int end) {
            if (isDash(tokens.getLast())) {
                return;
            }
            salience.note(new Salience.Met(
                    thing,
                    sentence,
                    tokens.get(start).span().start(),
                    isSubject(tokens, start, end),
                    isBehindSpeech(tokens, start, end)));
        }

        /// "..., Lee said", "..., said the prosecutor, Ann Lee".
        private static boolean isBehindSpeech(List<Token> tokens, int start, int end) {
            if (start < 3) {
                return false;
            }
            for (int i = start; i < end; i++) {
                int verb = verbOfSpeech(tokens, i);
                if (verb >= 0) {
                    return isParted(tokens, Math.min(start, verb));
                }
            }
            return false;
        }

        /// Whether a comma or a quotation mark parts the words right before an index from the rest.
        private static boolean isParted(List<Token> tokens, int at) {
            for (int i = at - 1; i >= 0 && !tokens.get(i).tag().startsWith("VB"); i--) {
                if (tokens.get(i).text().equals(",")
                        || Characters.isQuote(tokens.get(i).text().charAt(0))) {
                    return true;
                }
            }
            return false;
        }

        /// The verb by which a subject says something; -1 for none.
        private static int verbOfSpeech(List<Token> tokens, int subject) {
            int verb = tokens.get(subject).head();
            boolean says = tokens.get(subject).relation().equals("nsubj")
                    && verb >= 0
                    && tokens.get(verb).tag().startsWith("VB")
                    && SAYING.contains(tokens.get(verb).lemma());
            return says ? verb : -1;
        }

        private static boolean isDash(Token token) {
            char first = token.text().charAt(0);
            return Characters.isDash(first) || (token.text().length() <= 2 && Characters.isHyphen(first));
        }

        private int reference(int sentence, List<Token> tokens, int i) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean stranger = INDEFINITE.contains(word) || isPointedOut(tokens, i);
            boolean definite = DEFINITE.contains(word) || isPossessive(tokens, i);
            int end = stranger || definite ? phraseEnd(tokens, i) : i + 1;
            if (stranger || word.equals("the")) {
                ship(sentence, tokens, i, end);
            }
            if (stranger) {
                stranger(sentence, tokens, i, end);
            }
            if (tokens.get(i).tag().startsWith("PRP")) {
                pronoun(word, sentence, tokens, i);
            }
            return definite ? description(sentence, tokens, i, end) : i + 1;
        }

        /// "The diver who": a noun that is told apart by what follows.
        private static boolean isPointedOut(List<Token> tokens, int i) {
            return i + 2 < tokens.size()
                    && tokens.get(i).tag().equals("DT")
                    && tokens.get(i + 2).text().equals("who");
        }

        /// Notes "a longtime supervisor": someone without a name, whom later pronouns may mean.
        private void stranger(int sentence, List<Token> tokens, int start, int end) {
            Token before = tokens.get(Math.max(0, start - 1));
            boolean apposed = before.text().equals(",") || before.lemma().equals("be");
            String head = tokens.get(end - 1).text().toLowerCase(Locale.ROOT);
            if (!apposed && end - 1 > start && (offices.contains(head) || people.contains(head))) {
                note(new Thing(-2, EntityType.PERSON, ""), sentence, tokens, start, end);
            }
        }

        /// Notes "the steamer", which later is "she" as well as "it".
        private void ship(int sentence, List<Token> tokens, int start, int end) {
            if (end - 1 > start && SHIPS.contains(tokens.get(end - 1).text().toLowerCase(Locale.ROOT))) {
                Thing ship = new Thing(-2, EntityType.PERSON, "");
                ship.isOfSex('f');
                note(ship, sentence, tokens, start, end);
            }
        }

        /// Where the words end that a description from its article on is made of.
        private int phraseEnd(List<Token> tokens, int start) {
            int end = start + 1;
            while (end < tokens.size() && isPartOfDescription(tokens, end)) {
                end++;
            }
            return end;
        }

        private void pronoun(String word, int sentence, List<Token> tokens, int i) {
            Thing thing = null;
            EntityType type = EntityType.OTHER;
            if (HE.contains(word) || SHE.contains(word)) {
                type = EntityType.PERSON;
                thing = salience.person(HE.contains(word) ? 'm' : 'f', sentence, verbOfSpeech(tokens, i) >= 0);
            } else if (IT.contains(word) && !EventPronoun.at(tokens, i)) {
                thing = salience.body(sentence, word, word.equals("its") && isOfUnnamed(tokens, i));
                type = thing == null ? EntityType.OTHER : thing.type();
            } else if (!THEY.contains(word)) {
                return;
            }
            add(tokens.get(i).span(), type, Mention.Form.PRONOUN, thing);
            if (thing != null) {
                note(thing, sentence, tokens, i, i + 1);
            }
        }

        /// Reads "the Russian space agency" from its article on; returns where to go on.
        private int description(int sentence, List<Token> tokens, int start, int end) {
            int head = end - 1;
            if (head <= start || !tokens.get(head).tag().startsWith("NN")) {
                return start + 1;
            }
            Thing thing = described(sentence, tokens, start, head);
            if (thing == null) {
                return start + 1;
            }
            boolean possessive = isPossessive(tokens, start);
            Span span = tokens.get(possessive ? start + 1 : start)
                    .span()
                    .joined(tokens.get(head).span());
            Span whole = possessive ? tokens.get(start - 1).span().joined(span) : span;
            add(span, thing.type(), Mention.Form.DESCRIPTION, thing);
            if (head > start + 1) {
                thing.isDescribedAs(whole.of(text.text()).replaceFirst("^(?i)(the|this|that|its|his|her|their) ", ""));
            }
            note(thing, sentence, tokens, start, end);
            return end;
        }

        private boolean isPartOfDescription(List<Token> tokens, int i) {
            String tag = tokens.get(i).tag();
            boolean named = names.containsKey(tokens.get(i).span().start());
            return !named && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBG"));
        }

        private @Nullable Thing described(int sentence, List<Token> tokens, int start, int head) {
            String noun = tokens.get(head).text().toLowerCase(Locale.ROOT);
            if (tokens.get(head).tag().equals("NNS")) {
                return null;
            }
            if (offices.contains(noun)) {
                return salience.officeHolder(noun, sentence);
            }
            Thing apposed = apposed(tokens, head, noun);
            if (apposed != null) {
                return apposed;
            }
            List<String> row = nouns.row(noun);
            return row == null || isNamedBehind(tokens, head, row)
                    ? null
                    : fitting(row, country(tokens, start, head), sentence);
        }

        /// "the Russian space agency Roscosmos", with or without a comma: the name right after a description.
        private @Nullable Thing apposed(List<Token> tokens, int head, String noun) {
            List<String> row = nouns.row(noun);
            int next = head + 1;
            boolean comma = next < tokens.size() && tokens.get(next).text().equals(",");
            next += comma ? 1 : 0;
            if (next >= tokens.size() || row == null) {
                return null;
            }
            Map.Entry<Name, Thing> name = names.get(tokens.get(next).span().start());
            return name != null
                            && name.getValue().type().name().equals(row.get(1))
                            && name.getValue().type() != EntityType.PLACE
                    ? name.getValue()
                    : null;
        }

        /// "the village of Belna" is no place named before.
        private boolean isNamedBehind(List<Token> tokens, int head, List<String> row) {
            return row.get(1).equals(EntityType.PLACE.name())
                    && head + 2 < tokens.size()
                    && tokens.get(head + 1).text().equals("of")
                    && names.containsKey(tokens.get(head + 2).span().start());
        }

        private @Nullable Thing fitting(List<String> row, @Nullable String country, int sentence) {
            EntityType type = EntityType.valueOf(row.get(1));
            return salience.best(
                    sentence,
                    country == null ? REACH : sentence,
                    past -> (past.thing().type() == type || nouns.isStation(row, past.thing()))
                            && nouns.fits(past.thing(), row, country));
        }

        /// The country that a description names: "the Russian ...", "Russia's ...".
        private @Nullable String country(List<Token> tokens, int start, int head) {
            for (int i = start; i < head; i++) {
                String country = gazetteer.countryOf(tokens.get(i).text());
                if (country != null) {
                    return country;
                }
            }
            return start >= 1 && isPossessive(tokens, start)
                    ? gazetteer.fullName(tokens.get(start - 1).text())
                    : null;
        }

        private boolean isPossessive(List<Token> tokens, int i) {
            return tokens.get(i).tag().equals("POS")
                    && i > 0
                    && gazetteer.isCountry(tokens.get(i - 1).text());
        }

        private boolean isSubject(List<Token> tokens, int start, int end) {
            if (isInPhrase(tokens, start)) {
                return false;
            }
            for (int i = start; i < Math.min(end, tokens.size()); i++) {
                if (tokens.get(i).relation().startsWith("nsubj")) {
                    return true;
                }
            }
            String next = end < tokens.size() ? tokens.get(end).tag() : "";
            return next.startsWith("VB") || next.equals("MD") || start == 0;
        }

        /// Whether it stands behind a preposition: "the fire at Orrin was put out", "off Ireland it turned".
        private static boolean isInPhrase(List<Token> tokens, int start) {
            int before = start - 1;
            while (before > 0 && tokens.get(before).tag().equals("DT")) {
                before--;
            }
            return before >= 0
                    && tokens.get(before).tag().equals("IN")
                    && tokens.get(before).relation().equals("prep");
        }

        /// Whether an unnamed thing before the pronoun is what its clause is about: "the battery lost its charge".
        private static boolean isOfUnnamed(List<Token> tokens, int pronoun) {
            for (int i = pronoun - 1; i >= 0; i--) {
                if (tokens.get(i).relation().startsWith("nsubj")) {
                    return tokens.get(i).tag().equals("NN");
                }
            }
            return false;
        }

        private void add(Span span, EntityType type, Mention.Form form, @Nullable Thing thing) {
            if (thing == null || thing.fullName().isEmpty()) {
                mentions.add(new Mention(span, span.of(text.text()), type, form, null));
                return;
            }
            mentions.add(new Mention(span, span.of(text.text()), type, form, thing.id()));
            thing.mention();
        }
    }
}
