package org.claimgraph.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

/// Answers lines: one JSON object in, one out, in the same order, with the same `id`; a line that fails is answered
/// with `{"id", "error": {"code", "message"}}` and stops nothing.
///
/// Lines are answered on all processors, and an answer is written as soon as it and those before it are there, so that
/// a caller may wait for each before it asks the next.
final class JsonLines {
    /// Fills in the answer to one question.
    @FunctionalInterface
    interface Answerer {
        void answer(Question question, ObjectNode answer);
    }

    /// What is to be written next: an answer that is being found, or the end.
    private record Line(CompletableFuture<String> answer, boolean isEnd) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Line END = new Line(CompletableFuture.completedFuture(""), true);
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Answerer answerer;
    private final Output output;
    private final BlockingQueue<Line> answers = new ArrayBlockingQueue<>(16 * THREADS);

    JsonLines(Answerer answerer, Output output) {
        this.answerer = answerer;
        this.output = output;
    }

    /// Answers every line of `input` and returns when it ends.
    ///
    /// @throws OutputClosedException if nobody reads the answers any more
    void answerAll(InputStream input) {
        // Reading has its own thread: this one must notice a closed output even while no line comes in.
        Thread.ofPlatform().daemon().name("lines").start(() -> readAll(input));
        for (Line next = next(); !next.isEnd(); next = next()) {
            output.line(next.answer().join());
        }
        output.flush();
    }

    private Line next() {
        Line first = answers.peek();
        if (first == null || !first.answer().isDone()) {
            output.flush();
        }
        try {
            return answers.take();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    private void readAll(InputStream input) {
        Executor workers = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().factory());
        try (var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String question = line;
                if (!question.isBlank()) {
                    answers.put(new Line(CompletableFuture.supplyAsync(() -> answer(question), workers), false));
                }
            }
            answers.put(END);
        } catch (IOException problem) {
            answers.add(new Line(CompletableFuture.failedFuture(new UncheckedIOException(problem)), false));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String line) {
        ObjectNode answer = JSON.createObjectNode().putNull("id");
        try {
            JsonNode fields = parse(line);
            answer.set("id", fields.path("id").isMissingNode() ? JSON.nullNode() : fields.get("id"));
            answerer.answer(new Question(fields), answer);
        } catch (CodedException problem) {
            return error(answer, problem.code(), Faults.message(problem));
        } catch (RuntimeException | StackOverflowError fault) {
            Faults.report(fault);
            return error(answer, ErrorCode.INTERNAL, String.valueOf(fault));
        }
        return answer.toString();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException problem) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, "The line is not JSON: " + problem.getOriginalMessage(), problem);
        }
    }

    private static String error(ObjectNode answer, ErrorCode code, String message) {
        ObjectNode error = JSON.createObjectNode().put("code", code.name()).put("message", message);
        return JSON.createObjectNode()
                .<ObjectNode>set("id", answer.get("id"))
                .<ObjectNode>set("error", error)
                .toString();
    }
}
