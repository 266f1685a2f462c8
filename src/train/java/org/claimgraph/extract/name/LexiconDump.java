package org.claimgraph.extract.name;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/// Writes the word lists of NLP4J (nlp4j-english 1.1.3, Apache 2.0) as text: names with their kinds, clusters, vectors.
///
/// Arguments: unused, the folder to write to.
public final class LexiconDump {
    private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/";

    private LexiconDump() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (Writer out = Files.newBufferedWriter(folder.resolve("embeddings.txt"))) {
            writeVectors((Map<?, ?>) read("en-word-embeddings-undigitalized.xz"), out);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("brown.txt"))) {
            for (Map.Entry<?, ?> word : ((Map<?, ?>) read("en-brown-clusters-simplified-lowercase.xz")).entrySet()) {
                out.write(word.getKey() + "\t" + word.getValue() + "\n");
            }
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("gazetteer.txt"))) {
            Field root = PrefixTree.class.getDeclaredField("n_root");
            root.setAccessible(true);
            writeNames((Map<?, ?>) root.get(read("en-named-entity-gazetteers-simplified.xz")), "", out);
        }
    }

    private static Object read(String name) throws IOException, ClassNotFoundException {
        InputStream resource = LexiconDump.class.getResourceAsStream(FOLDER + name);
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(resource)))) {
            return in.readObject();
        }
    }

    private static void writeVectors(Map<?, ?> vectors, Writer out) throws IOException {
        for (Map.Entry<?, ?> word : vectors.entrySet()) {
            out.write((String) word.getKey());
            for (float number : (float[]) word.getValue()) {
                out.write(" " + Math.round(number * 10000) / 10000f);
            }
            out.write("\n");
        }
    }

    private static void writeNames(Map<?, ?> node, String words, Writer out) throws IOException {
        for (Map.Entry<?, ?> next : node.entrySet()) {
            String longer = words.isEmpty() ? (String) next.getKey() : words + " " + next.getKey();
            PrefixNode<?, ?> child = (PrefixNode<?, ?>) next.getValue();
            if (child.getValue() != null) {
                out.write(longer + "\t" + child.getValue() + "\n");
            }
            writeNames(child, longer, out);
        }
    }
}
