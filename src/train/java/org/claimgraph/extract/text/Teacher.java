package org.claimgraph.extract.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.Span;

/// Has NLP4J 1.1.3 (Choi 2016, Apache License 2.0) label open text, cut into our own sentences and tokens, with parts of
/// speech, dependencies and names. It takes 40 seconds to load, 3 GB, and 4 milliseconds a sentence; it never ships.
final class Teacher {
    private static final String CONFIGURATION = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
    /// In the order in which their sentences are written.
    private static final List<String> SETS = List.of("wikinews-text", "gum-news", "meantime", "wikigold", "ewt-dev");

    private final NLPDecoder decoder;
    private final Abbreviations abbreviations = new Abbreviations();
    private final Tokenizer tokenizer = new Tokenizer(abbreviations);
    private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);
    private final ObjectMapper json = new ObjectMapper();

    Teacher() {
        decoder = new NLPDecoder(IOUtils.getInputStreamsFromResource(CONFIGURATION));
    }

    /// Labels the sets in `folder` and writes what [Silver#read(Path)] reads: a line that opens with "#" and names the
    /// set, document, record, field and sentence; then a line a token, with the names it belongs to (BILOU) last; then
    /// an empty line.
    void label(Path folder, Path silver) throws IOException {
        try (PrintStream out = new PrintStream(
                new GZIPOutputStream(Files.newOutputStream(silver)), false, StandardCharsets.UTF_8)) {
            for (String set : SETS) {
                labelSet(set, folder.resolve(set + ".jsonl.gz"), out);
            }
        }
    }

    private void labelSet(String set, Path file, PrintStream out) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = json.readTree(line);
                String id = item.get("id").asText();
                String document = item.has("doc") ? item.get("doc").asText() : id;
                for (String field : item.has("title") ? List.of("title", "text") : List.of("text")) {
                    String header = String.join("\t", "#", set, document, id, field);
                    labelText(header, item.get(field).asText(), out);
                }
            }
        }
    }

    private void labelText(String header, String text, PrintStream out) {
        int number = 0;
        for (Span paragraph : Paragraphs.of(text)) {
            for (List<Span> tokens : splitter.sentences(text, tokenizer.tokens(text, paragraph))) {
                out.print(header + "\t" + number++ + "\n");
                labelSentence(text, tokens, out);
                out.print("\n");
            }
        }
    }

    private void labelSentence(String text, List<Span> tokens, PrintStream out) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = decoder.create();
        nodes[0].toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, Characters.plain(tokens.get(i).of(text)));
        }
        decoder.decode(nodes);
        for (int i = 0; i < tokens.size(); i++) {
            out.print(row(text, tokens.get(i), nodes[i + 1]) + "\n");
        }
    }

    private static String row(String text, Span token, NLPNode node) {
        return String.join(
                "\t",
                Characters.plain(token.of(text)),
                token.of(text),
                Integer.toString(token.start()),
                Integer.toString(token.end()),
                node.getPartOfSpeechTag(),
                node.getLemma(),
                Integer.toString(node.getDependencyHead().getID() - 1),
                node.getDependencyLabel(),
                node.getNamedEntityTag());
    }
}
