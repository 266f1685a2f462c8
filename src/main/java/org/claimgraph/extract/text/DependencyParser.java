package org.claimgraph.extract.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what each word depends on and how: first all heads, in one pass from left to right with the arc-hybrid moves
/// of Kuhlmann et al. (2011), each chosen by a perceptron; then the names of the relations, [Certainties] apart.
/// Thread-safe.
///
/// The relations follow the Clear style of the teacher (Choi and Palmer 2012), with fewer names. A relation names what
/// the word is to its head:
///
/// - of a clause's verb: `nsubj`, `nsubjpass` its subject, `csubj`, `csubjpass` a clause as one, `expl` "there" or "it"
///   in its place; `obj`, `iobj` its objects; `attr` what a subject is said to be ("is a *lawyer*"), `acomp` the
///   adjective ("is *ready*"), `oprd` what an object is made or called ("named her *chief*"); `agent` the "by" of a
///   passive; `prt` a particle ("shut *down*"); `aux` (also "to"), `auxpass`, `neg`; `advmod`; `npadvmod` a noun phrase
///   of time or measure ("said *Wednesday*"); `vocative`, `discourse`
/// - clauses: `ccomp` with a subject of its own ("said it *failed*"), `xcomp` without ("wants to *go*"), `advcl`
///   ("when it *failed*"), `relcl` ("the firm that *failed*"), `acl` ("plans to *go*", "a man *named* X"), `pcomp`
///   after a preposition ("after *losing*"), `parataxis`; `mark` a clause's conjunction ("that", "if")
/// - of a noun: `det`, `predet`, `poss`, `case` its "'s"; `amod`, `compound`, `num`, `quantmod` ("*nearly* seven");
///   `appos`
/// - `prep` a preposition, at what it modifies; `pobj` the preposition's object
/// - `conj` a later conjunct, at the one before; `cc` the conjunction, at the conjunct before it; `preconj` "both"
/// - `punct`; `root` (its head is -1); `dep` whatever else
public final class DependencyParser {
    /// Heads (-1 for the root) and relations, by word.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Parse(int[] heads, String[] relations) {}

    static final String PUNCTUATION = "punct";

    private static final String MOVES = "/models/moves.bin";
    private static final String RELATIONS = "/models/relations.bin";

    /// The hashes of words that are conjunctions whenever they are tagged `IN`.
    private static final Set<Integer> CONJUNCTIONS = Set.of(
            FeatureList.hash("that"),
            FeatureList.hash("whether"),
            FeatureList.hash("if"),
            FeatureList.hash("although"),
            FeatureList.hash("though"),
            FeatureList.hash("unless"));

    private final LinearModel moves;
    private final LinearModel relations;
    private final Certainties certainties;
    private final Map<String, Integer> relationNumbers = new HashMap<>();

    DependencyParser(LinearModel moves, LinearModel relations, Certainties certainties) {
        this.certainties = certainties;
        this.moves = moves;
        this.relations = relations;
        for (String label : relations.labels()) {
            relationNumbers.put(label, relationNumbers.size());
        }
    }

    /// The parser with the models that ship.
    static DependencyParser shipped() {
        return new DependencyParser(LinearModel.load(MOVES), LinearModel.load(RELATIONS), Certainties.shipped());
    }

    Parse parse(Words words, String[] tags) {
        int[] heads = heads(words, tags);
        return new Parse(heads, relations(words, tags, heads));
    }

    private int[] heads(Words words, String[] tags) {
        ParserState state = new ParserState(words.length);
        barConjunctions(state, words, tags);
        MoveFeatures features = new MoveFeatures(words, tags);
        FeatureList list = new FeatureList();
        int[] scores = new int[ParserState.MOVES];
        while (!state.isFinal()) {
            int forced = state.onlyMove();
            if (forced == ParserState.NONE) {
                list.clear();
                features.collect(state, list);
                moves.score(list, scores);
            }
            state.make(forced == ParserState.NONE ? bestAllowed(state, scores) : forced);
        }
        return rooted(state);
    }

    /// "that" and its like open a clause and head nothing, however long its verb is in coming.
    private static void barConjunctions(ParserState state, Words words, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals("IN") && CONJUNCTIONS.contains(words.forms[i])) {
                state.bar(i);
            }
        }
    }

    static int bestAllowed(ParserState state, int[] scores) {
        int best = ParserState.NONE;
        for (int move = 0; move < ParserState.MOVES; move++) {
            if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    private static int[] rooted(ParserState state) {
        int[] heads = new int[state.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.heads[i] == state.length ? -1 : state.heads[i];
        }
        return heads;
    }

    private @Nullable String certain(int i, RelationFeatures features, int[] heads) {
        if (features.isPunctuation(i)) {
            return PUNCTUATION;
        }
        return heads[i] < 0 ? null : features.certain(i, certainties);
    }

    private String[] relations(Words words, String[] tags, int[] heads) {
        RelationFeatures features = new RelationFeatures(words, tags, heads);
        FeatureList list = new FeatureList();
        int[] scores = new int[relations.labels().size()];
        int[] numbers = new int[heads.length];
        String[] names = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            String certain = certain(i, features, heads);
            if (certain == null) {
                list.clear();
                features.collect(i, numbers, list);
                numbers[i] = relations.best(list, scores);
            } else {
                numbers[i] = relationNumbers.getOrDefault(certain, ParserState.NONE);
            }
            names[i] = heads[i] < 0 ? "root" : relations.labels().get(numbers[i]);
        }
        return names;
    }
}
