package org.claimgraph.store.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of our own: unpacked from the class path, started on a free port of the loopback interface,
/// stopped when it is closed or the process ends. `Database` decides whether one is needed.
final class EmbeddedDatabase implements AutoCloseable {
    static final String USER = "postgres";

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final @Nullable FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres server, @Nullable FileChannel lock) {
        this.server = server;
        this.lock = lock;
    }

    /// A server that keeps its data below `home`, which one process at a time may use.
    static EmbeddedDatabase start(Path home) {
        FileChannel lock = lock(home);
        try {
            Path data = home.resolve("postgresql-18");
            stopOrphan(data.resolve("postmaster.pid"));
            EmbeddedPostgres server = builder(home)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // The library is made for tests and tells PostgreSQL not to write through; we keep data.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return new EmbeddedDatabase(server, lock);
        } catch (IOException | IllegalStateException problem) {
            close(lock);
            throw unavailable("The embedded PostgreSQL did not start in " + home + ".", problem);
        }
    }

    /// A server whose data goes when it is closed.
    static EmbeddedDatabase startEphemeral() {
        try {
            Path home = Path.of(System.getProperty("java.io.tmpdir"), "claimgraph-" + System.getProperty("user.name"));
            Files.createDirectories(home);
            EmbeddedPostgres server = builder(home)
                    .setDataDirectory(Files.createTempDirectory("claimgraph"))
                    .start();
            return new EmbeddedDatabase(server, null);
        } catch (IOException | IllegalStateException problem) {
            throw unavailable("The embedded PostgreSQL did not start.", problem);
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl(USER, USER);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException problem) {
            throw unavailable("The embedded PostgreSQL did not stop.", problem);
        } finally {
            close(lock);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path home) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                .setPGStartupWait(STARTUP)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    private static FileChannel lock(Path home) {
        FileChannel channel = null;
        try {
            Files.createDirectories(home);
            channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException taken) {
            close(channel);
            throw unavailable(taken(home), taken);
        } catch (IOException problem) {
            close(channel);
            throw unavailable("The directory " + home + " cannot be written; CLAIMGRAPH_HOME names another.", problem);
        }
        close(channel);
        throw new CodedException(ErrorCode.DATABASE_UNAVAILABLE, taken(home));
    }

    private static String taken(Path home) {
        return "Another claimgraph uses the data in " + home
                + ". Stop it, ask it over GraphQL, or set CLAIMGRAPH_HOME or CLAIMGRAPH_DATABASE_URL.";
    }

    /// Ends a server that a killed process left running. We hold the directory's lock, so nobody uses it.
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle server = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (server != null && isPostgres(server)) {
            server.destroy();
            awaitEnd(server);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static void awaitEnd(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException problem) {
            throw new IOException(
                    "The PostgreSQL process " + server.pid() + " of a killed claimgraph does not end", problem);
        }
    }

    private static void close(@Nullable FileChannel lock) {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException problem) {
            throw unavailable("The lock of the data directory cannot be given back.", problem);
        }
    }

    private static CodedException unavailable(String message, Exception problem) {
        return new CodedException(ErrorCode.DATABASE_UNAVAILABLE, message, problem);
    }
}
