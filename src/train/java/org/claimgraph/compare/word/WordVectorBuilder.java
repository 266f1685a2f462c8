package org.claimgraph.compare.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes `/models/word-vectors.bin`: asks a sentence encoder for every common word by itself, keeps the directions in
/// which the words differ most, and rounds to a byte.
///
/// After Model2Vec (van Dongen and Tulkens 2024). Words of one stem share the vector of the most common of them.
public final class WordVectorBuilder {
    private static final int WORDS = 27_000;
    private static final int WIDTH = 64;
    private static final double RANGE = 127;

    private WordVectorBuilder() {}

    /// Asks the encoder and writes the vectors.
    ///
    /// @param args a JSON file whose `words` are listed by frequency; a folder for what the encoder said, which is not
    ///             asked again while that is there; the folder of resources
    public static void main(String[] args) throws IOException {
        List<String> words = words(Path.of(args[0]));
        float[][] vectors = encoded(words, Path.of(args[1], "words.f32"));
        float[][] narrow = new Principal(vectors, WIDTH).project(vectors);
        Map<String, float[]> byStem = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            byStem.putIfAbsent(Stem.of(words.get(i)), narrow[i]);
        }
        write(byStem, Path.of(args[2], "models/word-vectors.bin"));
        System.out.println(byStem.size() + " stems of " + words.size() + " words");
    }

    private static List<String> words(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        for (JsonNode word : new JsonMapper().readTree(file.toFile()).get("words")) {
            if (words.size() < WORDS && word.asText().matches("[a-z]{2,}")) {
                words.add(word.asText());
            }
        }
        return words;
    }

    private static float[][] encoded(List<String> words, Path cache) throws IOException {
        if (!Files.exists(cache)) {
            Files.createDirectories(cache.getParent());
            EmbeddingModel encoder = new AllMiniLmL6V2QuantizedEmbeddingModel();
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cache)))) {
                for (String word : words) {
                    for (float number : encoder.embed(word).content().vector()) {
                        out.writeFloat(number);
                    }
                }
            }
        }
        int width = (int) (Files.size(cache) / Float.BYTES / words.size());
        float[][] vectors = new float[words.size()][width];
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(cache)))) {
            for (float[] vector : vectors) {
                for (int i = 0; i < width; i++) {
                    vector[i] = in.readFloat();
                }
            }
        }
        return vectors;
    }

    private static void write(Map<String, float[]> byStem, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(Integer.reverseBytes(byStem.size())); // the least byte first
            out.writeInt(Integer.reverseBytes(WIDTH));
            for (Map.Entry<String, float[]> each : byStem.entrySet()) {
                byte[] stem = each.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeByte(stem.length);
                out.write(stem);
                out.write(rounded(each.getValue()));
            }
        }
    }

    private static byte[] rounded(float[] vector) {
        double most = 1e-9;
        for (float number : vector) {
            most = Math.max(most, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / most * RANGE);
        }
        return bytes;
    }
}
