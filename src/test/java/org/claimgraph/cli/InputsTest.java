package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForTheReadableFilesInIt() throws IOException {
        write("b.html", "<p>b</p>");
        write("a/letter.eml", "From: x");
        write("a/picture.png", "");
        write(".hidden.txt", "");
        assertThat(names(folder.toString())).containsExactly(name("a/letter.eml"), name("b.html"));
    }

    @Test
    void aManifestSaysWhichFilesInWhichOrder() throws IOException {
        write("b.txt", "b");
        write("a.txt", "a");
        write(
                "manifest.json",
                "{\"articles\": [{\"file\": \"b.txt\", \"sourceName\": \"Harbour Post\"}, {\"file\": \"a.txt\"}]}");
        List<Input> inputs = Inputs.all(folder.toString(), Provenance.UNKNOWN);
        assertThat(inputs).extracting(Input::name).containsExactly(name("b.txt"), name("a.txt"));
        assertThat(inputs.getFirst().open(new Pipeline()).publisher()).isEqualTo("Harbour Post");
    }

    @Test
    void aManifestThatIsNotOneIsRefused() throws IOException {
        write("manifest.json", "{\"articles\": [{\"sourceName\": \"x\"}]}");
        assertThatThrownBy(() -> Inputs.all(folder.toString(), Provenance.UNKNOWN))
                .isInstanceOf(CodedException.class)
                .hasMessageContaining("file");
    }

    @Test
    void anAddressIsFetchedAndADashIsStandardInput() {
        assertThat(Inputs.one("https://post.example/1", Provenance.UNKNOWN)).isInstanceOf(Input.OfAddress.class);
        assertThat(Inputs.one("-", Provenance.UNKNOWN)).isInstanceOf(Input.OfStandardInput.class);
    }

    @Test
    void aMissingFileSaysSo() {
        Input missing = Inputs.one(name("none.txt"), Provenance.UNKNOWN);
        assertThatThrownBy(() -> missing.open(new Pipeline()))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.NOT_FOUND))
                .hasMessageEndingWith("none.txt: no such file");
    }

    @Test
    void whatTheCallerKnowsOverridesTheFile() throws IOException {
        write("page.html", "<p>page</p>");
        Provenance provenance =
                new Provenance("https://post.example/1", "Post", "Title", PublicationTime.parse("2026-03-16"), "en");
        Submission submission = Inputs.one(name("page.html"), provenance).open(new Pipeline());
        assertThat(submission.form()).isEqualTo(Submission.Form.HTML);
        assertThat(submission.url()).isEqualTo("https://post.example/1");
        assertThat(submission.publishedAt()).hasToString("2026-03-16T00:00Z");
    }

    @Test
    void everySampleIsThere() {
        Pipeline pipeline = new Pipeline();
        assertThat(Sample.inputs())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(
                        input -> assertThat(input.open(pipeline).publishedAt()).isNotNull());
    }

    private List<String> names(String word) {
        return Inputs.all(word, Provenance.UNKNOWN).stream().map(Input::name).toList();
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
