package org.claimgraph.store.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The tables, by the version that Flyway keeps of them. Flyway takes its time to start and mostly has nothing to do;
/// this asks with one query.
final class Schema {
    /// The newest of the migrations in `db/migration`.
    static final int VERSION = 5;

    private static final String IS_UP_TO_DATE =
            "select bool_and(success) and max(version::int) = ? from flyway_schema_history";

    private Schema() {}

    /// Whether a database has exactly the tables that this claimgraph speaks to. If that cannot be told, it has not:
    /// Flyway then finds what there is to do, or says what is wrong.
    static boolean isUpToDate(String url, @Nullable String user, @Nullable String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement statement = connection.prepareStatement(IS_UP_TO_DATE)) {
            statement.setInt(1, VERSION);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException unknown) {
            return false;
        }
    }
}
