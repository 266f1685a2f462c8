package org.claimgraph.extract.text;

/// Makes trees that the parser's moves can build.
final class Trees {
    private Trees() {}

    /// `heads` with one root, the first (later ones hang from it), and with the arcs that others cross lifted to the
    /// head's head until none does (Nivre and Nilsson 2005).
    static int[] projective(int[] heads) {
        int[] tree = singleRoot(heads);
        for (int word = crossed(tree); word >= 0; word = crossed(tree)) {
            tree[word] = tree[tree[word]];
        }
        return tree;
    }

    /// `heads` with the root's as the oracle has it, the number of words.
    static int[] rooted(int[] heads) {
        int[] rooted = heads.clone();
        for (int i = 0; i < rooted.length; i++) {
            rooted[i] = rooted[i] < 0 ? rooted.length : rooted[i];
        }
        return rooted;
    }

    private static int[] singleRoot(int[] heads) {
        int[] tree = heads.clone();
        int root = -1;
        for (int i = 0; i < tree.length; i++) {
            if (tree[i] < 0 && root < 0) {
                root = i;
            } else if (tree[i] < 0) {
                tree[i] = root;
            }
        }
        return tree;
    }

    /// The word with the shortest arc that is not projective, that is, with a word under the arc which is not below its
    /// head; -1 if there is none.
    private static int crossed(int[] tree) {
        int found = -1;
        for (int word = 0; word < tree.length; word++) {
            boolean shorter = found < 0 || Math.abs(word - tree[word]) < Math.abs(found - tree[found]);
            if (tree[word] >= 0 && shorter && !isProjective(tree, word)) {
                found = word;
            }
        }
        return found;
    }

    private static boolean isProjective(int[] tree, int word) {
        int head = tree[word];
        for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
            int above = between;
            while (above >= 0 && above != head) {
                above = tree[above];
            }
            if (above != head) {
                return false;
            }
        }
        return true;
    }
}
