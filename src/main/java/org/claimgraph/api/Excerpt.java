package org.claimgraph.api;

/// The beginning of a text.
final class Excerpt {
    private Excerpt() {}

    /// As many whole words as fit into `length` UTF-16 code units, with an ellipsis when there are more; white space is
    /// evened. A first word that does not fit is cut.
    static String of(String text, int length) {
        String even = text.strip().replaceAll("\\s+", " ");
        if (even.length() <= length) {
            return even;
        }
        int space = even.lastIndexOf(' ', length - 1);
        int end = space > 0 ? space : length - 1;
        return even.substring(0, Character.isHighSurrogate(even.charAt(Math.max(0, end - 1))) ? end - 1 : end) + '…';
    }
}
