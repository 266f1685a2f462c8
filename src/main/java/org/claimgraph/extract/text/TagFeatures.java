package org.claimgraph.extract.text;

/// What the tagger looks at: the word, its spelling and classes, two words to either side, the two tags before.
final class TagFeatures implements SequenceFeatures {
    private final Words words;
    private final int[] signs;

    /// @param signs the label of each sign, [#NONE] for words
    TagFeatures(Words words, int[] signs) {
        this.words = words;
        this.signs = signs;
    }

    @Override
    public int known(int position) {
        return signs[position];
    }

    @Override
    public void collect(int i, int previous, int beforePrevious, FeatureList into) {
        word(i, into);
        history(i, previous, beforePrevious, into);
        neighbours(i, into);
    }

    private void word(int i, FeatureList into) {
        int place = (i == 0 ? 1 : 0) + (words.capitals ? 2 : 0);
        into.add(0, 0);
        into.add(1, words.forms[i]);
        into.add(2, words.shapes[i], place);
        into.add(3, words.prefixes[i]);
        into.add(4, words.suffixes[0][i]);
        into.add(5, words.suffixes[1][i]);
        into.add(6, words.suffixes[2][i], words.shapes[i]);
        into.add(7, words.suffixes[3][i]);
        into.add(8, words.clusters[i]);
        into.add(9, words.tagSets[i]);
        into.add(10, words.tagSets[i], words.shapes[i], place);
        into.add(11, words.forms[i], words.shapes[i], place);
    }

    private void history(int i, int previous, int beforePrevious, FeatureList into) {
        into.add(12, previous);
        into.add(13, previous, beforePrevious);
        into.add(14, previous, words.forms[i]);
        into.add(15, previous, words.tagSets[i]);
        into.add(16, previous, beforePrevious, words.tagSets[i]);
        into.add(17, previous, words.at(words.tagSets, i + 1));
        into.add(18, previous, words.clusters[i]);
    }

    private void neighbours(int i, FeatureList into) {
        into.add(20, words.at(words.forms, i - 1));
        into.add(21, words.at(words.forms, i - 2));
        into.add(22, words.at(words.forms, i + 1));
        into.add(23, words.at(words.forms, i + 2));
        into.add(24, words.at(words.clusters, i + 1));
        into.add(25, words.at(words.clusters, i - 1));
        into.add(26, words.tagSets[i], words.at(words.tagSets, i + 1));
        into.add(27, words.forms[i], words.at(words.forms, i + 1));
        into.add(28, words.forms[i], words.at(words.forms, i - 1));
        into.add(29, words.tagSets[i], words.at(words.tagSets, i + 1), words.at(words.tagSets, i + 2));
        into.add(30, words.at(words.suffixes[2], i + 1));
        into.add(31, words.tagSets[i], words.at(words.shapes, i + 1));
    }
}
