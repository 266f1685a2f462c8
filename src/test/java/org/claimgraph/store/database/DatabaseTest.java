package org.claimgraph.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path home;

    @Test
    void keepsItsDataFromOneRunToTheNext() throws SQLException {
        try (Database database = Database.open(home)) {
            execute(database, "create table kept (word text); insert into kept values ('still here')");
        }
        try (Database database = Database.open(home)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    void tellsASecondUserOfTheSameDirectoryThatItIsTaken() {
        try (Database first = Database.open(home)) {
            assertThat(first.settings()).containsKey("quarkus.datasource.jdbc.url");
            assertThatThrownBy(() -> Database.open(home)).isInstanceOfSatisfying(CodedException.class, problem -> {
                assertThat(problem.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
                assertThat(problem).hasMessageContaining(home.toString());
            });
        }
    }

    @Test
    void writesThroughToTheDisk() throws SQLException {
        try (Database database = Database.open(home)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void readsLibpqAddresses() {
        assertThat(Database.settings("postgresql://ann:s3cret@db.example:5433/news?sslmode=require"))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example:5433/news?sslmode=require")
                .containsEntry("quarkus.datasource.username", "ann")
                .containsEntry("quarkus.datasource.password", "s3cret");
    }

    @Test
    void refusesAnAddressOfAnotherDatabase() {
        assertThatThrownBy(() -> Database.settings("mysql://db.example/news"))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.BAD_INPUT));
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.settings().get("quarkus.datasource.jdbc.url"));
    }
}
