package org.claimgraph.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How long it takes to read all pages of a folder, against parsing them alone and against readability4j.
///
/// `read` begins with bytes and has their charset to find out; the other two are handed decoded text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 2, jvmArgs = "-Xmx2g")
public class ReadBenchmark {
    /// The folder of pages: HTML, gzipped or not.
    @Param("")
    public String folder = "";

    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> pages = new ArrayList<>();
    private final DocumentReader reader = new DocumentReader();

    /// Loads the pages.
    @Setup
    public void load() throws IOException {
        SubmissionReader submissions = new SubmissionReader();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Submission page = submissions.read(file.getFileName().toString(), Files.readAllBytes(file));
                if (page.form() == Form.HTML) {
                    texts.add(new String(page.content(), StandardCharsets.UTF_8));
                    pages.add(texts.getLast().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("No HTML pages in the folder \"" + folder + "\".");
        }
    }

    /// The floor: the tree alone.
    @Benchmark
    public void parse(Blackhole results) {
        texts.forEach(text -> results.consume(Jsoup.parse(text, "")));
    }

    /// Bytes to document.
    @Benchmark
    public void read(Blackhole results) {
        for (byte[] page : pages) {
            try {
                results.consume(reader.read(new Submission(Form.HTML, page, null, null, null, null, null)));
            } catch (CodedException notAnArticle) {
                results.consume(notAnArticle);
            }
        }
    }

    /// Another reader of articles for the JVM.
    @Benchmark
    public void readability4j(Blackhole results) {
        for (String text : texts) {
            results.consume(new Readability4J("https://page.example/", text).parse().getTextContent());
        }
    }
}
