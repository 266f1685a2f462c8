package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.LinearModel;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;

/// Finds names with a learnt model: each piece of a sentence begins (B), continues (I) or ends (L) a name, is one alone
/// (U) or none (O). Thread-safe.
final class NameTagger {
    private final LabelChain chain;
    private final List<String> labels;
    private final NameResources resources;

    NameTagger(LinearModel model, NameResources resources) {
        this.chain = new LabelChain(model);
        this.labels = model.labels();
        this.resources = resources;
    }

    /// The names of `text`, in order, none overlapping; kinds other than people, organizations and places are OTHER.
    List<Name> names(AnalyzedText text) {
        List<List<Piece>> sentences = text.sentences().stream().map(Piece::of).toList();
        DocumentContext context = new DocumentContext(sentences, resources);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Piece> pieces = sentences.get(i);
            if (pieces.stream().anyMatch(Piece::isCapital)) {
                Sentence sentence = text.sentences().get(i);
                int[] labels = chain.best(new NameFeatures(pieces, sentence, context, resources));
                read(text.text(), i, pieces, labels, names);
            }
        }
        return names;
    }

    private void read(String text, int sentence, List<Piece> pieces, int[] found, List<Name> names) {
        int start = -1;
        String open = "";
        for (int i = 0; i <= found.length; i++) {
            String label = i == found.length ? "O" : labels.get(found[i]);
            boolean continues =
                    start >= 0 && (label.startsWith("I-") || label.startsWith("L-")) && label.endsWith(open);
            if (start >= 0 && !continues) {
                names.add(name(text, sentence, pieces.subList(start, i), EntityType.valueOf(open)));
                start = -1;
            }
            if (start < 0 && !label.equals("O")) {
                start = i;
                open = label.substring(2);
            }
        }
    }

    private static Name name(String text, int sentence, List<Piece> pieces, EntityType type) {
        Span span = pieces.getFirst().span().joined(pieces.getLast().span());
        int first = pieces.getFirst().token();
        return new Name(sentence, first, pieces.getLast().token() + 1, span, span.of(text), type);
    }
}
