package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// A half-open range of UTF-16 code units, `[start, end)`, in a text that the context names.
@Description("A half-open range of UTF-16 code units, [start, end), in a text that the context names.")
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span runs from 0 <= start to end >= start, not " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /// The words of `text` that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// The smallest span that covers both.
    public Span joined(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
