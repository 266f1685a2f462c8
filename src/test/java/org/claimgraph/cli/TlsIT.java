package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import org.claimgraph.cli.Built.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that is reached over TLS only with a certificate that is trusted.
class TlsIT {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void reachesADatabaseWhoseCertificateItIsToldToTrust() throws Exception {
        Path certificate = certificate();
        Path key = folder.resolve("server.key");
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.toString())
                .setServerConfig("ssl_key_file", key.toString())
                .start()) {
            String url = database.getJdbcUrl("postgres", "postgres") + "&sslmode=verify-full&sslrootcert=";
            assertThat(migrate(url + certificate).status()).isEqualTo(ExitStatus.OK);
            Outcome refused = migrate(url + folder.resolve("none.crt"));
            assertThat(refused.status()).isEqualTo(ExitStatus.UNAVAILABLE);
        }
    }

    private static Outcome migrate(String url) {
        return Built.run(Map.of("CLAIMGRAPH_DATABASE_URL", url), "migrate");
    }

    /// A certificate for localhost that vouches for itself, and its key beside it, as PostgreSQL reads them.
    private Path certificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("server.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder((keytool + " -genkeypair -alias server -keyalg RSA -dname CN=localhost"
                                + " -ext san=dns:localhost -storetype PKCS12 -storepass changeit -keystore " + store)
                        .split(" "))
                .inheritIO()
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD);
        }
        Path key = Files.createFile(
                folder.resolve("server.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                key, pem("PRIVATE KEY", keys.getKey("server", PASSWORD).getEncoded()));
        return Files.writeString(
                folder.resolve("server.crt"),
                pem("CERTIFICATE", keys.getCertificate("server").getEncoded()));
    }

    private static String pem(String kind, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
