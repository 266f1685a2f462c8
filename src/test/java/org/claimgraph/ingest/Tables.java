package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/// Looks into the tables from outside: how many rows each has, and a way to make one refuse rows.
@ApplicationScoped
public class Tables {
    private static final List<String> ALL = List.of(
            "source",
            "article",
            "article_profile",
            "profile_key",
            "citation",
            "entity",
            "mention",
            "claim",
            "claim_key",
            "claim_entity",
            "relation",
            "derivation",
            "story",
            "former_story",
            "finding",
            "revision",
            "feed",
            "feed_entry",
            "job",
            "job_input",
            "idempotency_key",
            "page_visit",
            "claim_posting",
            "profile_posting",
            "fingerprint_posting",
            "finding_claim",
            "relation_judgement",
            "claim_review",
            "change");

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    /// Table to number of rows.
    public Map<String, Long> sizes() throws SQLException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : ALL) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    sizes.put(table, rows.getLong(1));
                }
            }
        }
        return sizes;
    }

    /// Empties every table.
    public void clear() throws SQLException {
        run("truncate " + String.join(", ", ALL) + " cascade");
    }

    /// Runs `action` while every insert into `table` fails.
    void whileRefusing(String table, Runnable action) throws SQLException {
        run("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no room for another row'; end $$");
        run("create trigger refuse before insert on " + table + " execute function refuse()");
        try {
            action.run();
        } finally {
            run("drop function refuse() cascade");
        }
    }

    /// Changes rows as no stage would.
    void change(String sql) throws SQLException {
        run(sql);
    }

    /// The first column of what a query finds.
    List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
