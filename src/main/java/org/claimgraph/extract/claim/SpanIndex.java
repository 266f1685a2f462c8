package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.claimgraph.model.Span;

/// Pieces of a text, found by where they lie without a look at all of them.
///
/// @param <T> what lies there
final class SpanIndex<T> {
    private record Entry<T>(Span span, T piece) {}

    private final List<Entry<T>> entries;
    /// Up to each entry, the farthest end: a long piece may reach over many that begin behind it.
    private final int[] reaches;

    private SpanIndex(List<Entry<T>> entries) {
        this.entries = entries;
        entries.sort(Comparator.comparingInt(entry -> entry.span().start()));
        reaches = new int[entries.size()];
        for (int i = 0; i < reaches.length; i++) {
            reaches[i] =
                    Math.max(i == 0 ? 0 : reaches[i - 1], entries.get(i).span().end());
        }
    }

    static <T> SpanIndex<T> of(List<T> pieces, Function<T, Span> span) {
        return ofAll(pieces, piece -> List.of(span.apply(piece)));
    }

    /// An index of pieces that each lie in several places, or in none.
    static <T> SpanIndex<T> ofAll(List<T> pieces, Function<T, List<Span>> spans) {
        List<Entry<T>> entries = new ArrayList<>(pieces.size());
        for (T piece : pieces) {
            for (Span span : spans.apply(piece)) {
                entries.add(new Entry<>(span, piece));
            }
        }
        return new SpanIndex<>(entries);
    }

    /// The pieces that lie wholly within `span`, in the order of their starts.
    List<T> within(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstAtOrBehind(span.start()); i < reaches.length && start(i) <= span.end(); i++) {
            if (span.contains(entries.get(i).span())) {
                found.add(entries.get(i).piece());
            }
        }
        return found;
    }

    /// The pieces that `span` lies wholly within, in the order of their starts.
    List<T> around(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstAtOrBehind(span.start() + 1) - 1; i >= 0 && reaches[i] >= span.end(); i--) {
            if (entries.get(i).span().contains(span)) {
                found.addFirst(entries.get(i).piece());
            }
        }
        return found;
    }

    /// The pieces that share a character with `span`, in the order of their starts.
    List<T> touching(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstAtOrBehind(span.end()) - 1; i >= 0 && reaches[i] > span.start(); i--) {
            if (entries.get(i).span().overlaps(span)) {
                found.addFirst(entries.get(i).piece());
            }
        }
        return found;
    }

    private int start(int index) {
        return entries.get(index).span().start();
    }

    private int firstAtOrBehind(int position) {
        int low = 0;
        int high = reaches.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
