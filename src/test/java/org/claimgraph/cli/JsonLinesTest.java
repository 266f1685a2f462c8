package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final JsonLines.Answerer ECHO = (question, answer) -> answer.put("said", question.text("text"));

    @Test
    void answersEachLineInOrderWithItsId() {
        String lines = IntStream.range(0, 500)
                .mapToObj("{\"id\": %d, \"text\": \"ferry\"}\n"::formatted)
                .collect(Collectors.joining());
        // The later a line, the sooner it is answered: order must not come by chance.
        List<String> answers = answers(lines, (question, answer) -> {
            pause(2 - question.fields().get("id").asInt() / 250);
            ECHO.answer(question, answer);
        });
        assertThat(answers).hasSize(500);
        assertThat(answers.getFirst()).isEqualTo("{\"id\":0,\"said\":\"ferry\"}");
        assertThat(answers).extracting(JsonLinesTest::id).isSorted();
    }

    @Test
    void answersALineThatIsNotJsonWithAnError() {
        assertThat(answers("{\"id\": 1, \n", ECHO)).singleElement().asString().contains("BAD_INPUT", "not JSON");
    }

    @Test
    void answersALineWithoutItsFieldWithAnErrorUnderItsId() {
        assertThat(answers("{\"id\": \"a\"}\n", ECHO))
                .containsExactly(
                        "{\"id\":\"a\",\"error\":{\"code\":\"BAD_INPUT\",\"message\":\"The field \\\"text\\\" is missing.\"}}");
    }

    @Test
    void oneFailureStopsNoOtherLine() {
        List<String> answers =
                answers("{\"id\": 1, \"text\": \"bad\"}\n{\"id\": 2, \"text\": \"good\"}\n", (question, answer) -> {
                    if (question.text("text").equals("bad")) {
                        throw new CodedException(ErrorCode.EMPTY_DOCUMENT, "nothing in it");
                    }
                    ECHO.answer(question, answer);
                });
        assertThat(answers)
                .containsExactly(
                        "{\"id\":1,\"error\":{\"code\":\"EMPTY_DOCUMENT\",\"message\":\"nothing in it\"}}",
                        "{\"id\":2,\"said\":\"good\"}");
    }

    @Test
    void blankLinesAskNothing() {
        assertThat(answers("\n  \n{\"id\": 1, \"text\": \"x\"}\n\n", ECHO)).hasSize(1);
    }

    @Test
    void keepsEveryCharacter() {
        assertThat(answers("{\"id\": 1, \"text\": \"Chambéry \\ud83d\\ude82 “x”\"}\n", ECHO))
                .containsExactly("{\"id\":1,\"said\":\"Chambéry 🚂 “x”\"}");
    }

    @Test
    void answersBeforeTheNextLineComes() throws Exception {
        BlockingQueue<String> seen = new ArrayBlockingQueue<>(10);
        try (PipedOutputStream question = new PipedOutputStream()) {
            InputStream input = new PipedInputStream(question);
            Thread.ofPlatform().daemon().start(() -> new JsonLines(ECHO, new Output(lines(seen))).answerAll(input));
            for (int id = 1; id <= 3; id++) {
                question.write("{\"id\": %d, \"text\": \"x\"}\n".formatted(id).getBytes(StandardCharsets.UTF_8));
                question.flush();
                assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("{\"id\":%d,\"said\":\"x\"}\n".formatted(id));
            }
        }
    }

    @Test
    void endsQuietlyWhenNobodyReads() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        JsonLines lines = new JsonLines(ECHO, new Output(closed));
        InputStream input = input("{\"id\": 1, \"text\": \"x\"}\n");
        assertThatThrownBy(() -> lines.answerAll(input)).isInstanceOf(OutputClosedException.class);
    }

    private static List<String> answers(String lines, JsonLines.Answerer answerer) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new JsonLines(answerer, new Output(output)).answerAll(input(lines));
        return output.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static InputStream input(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    /// Each flush is one element.
    private static OutputStream lines(BlockingQueue<String> seen) {
        return new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (size() > 0) {
                    seen.add(toString(StandardCharsets.UTF_8));
                    reset();
                }
            }
        };
    }

    private static int id(String answer) {
        return Integer.parseInt(answer.substring(6, answer.indexOf(',')));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
