package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads JSON as pages hold it, which is not always JSON: raw line breaks in strings, commas before a closing
/// bracket, comments around it and cut-off ends are forgiven, so that one slip does not cost all that the page
/// says of itself.
///
/// Objects become maps, arrays lists, strings and numbers strings; `null` and what cannot be read become null.
final class JsonReader {
    private static final int DEEPEST = 60;
    /// What hides a script from browsers of old: "//<![CDATA[", "/* <![CDATA[ */", "<!--".
    private static final Pattern WRAPPING = Pattern.compile("\\s*(?://|/\\*)?\\s*<!(?:\\[CDATA\\[|--)\\s*(?:\\*/)?");

    private final String json;
    private int at;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    /// The value that `json` begins with.
    static @Nullable Object read(String json) {
        Matcher wrapping = WRAPPING.matcher(json);
        JsonReader reader = new JsonReader(json);
        reader.at = wrapping.lookingAt() ? wrapping.end() : 0;
        return reader.value();
    }

    private @Nullable Object value() {
        skipSpace();
        if (at >= json.length() || depth > DEEPEST) {
            at = json.length();
            return null;
        }
        return switch (json.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        depth++;
        at++;
        while (!atEnd('}')) {
            if (json.charAt(at) != '"') {
                at++;
                continue;
            }
            String name = string();
            skipSpace();
            if (at < json.length() && json.charAt(at) == ':') {
                at++;
                Object value = value();
                if (value != null) {
                    fields.putIfAbsent(name, value);
                }
            }
        }
        depth--;
        at++;
        return fields;
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        depth++;
        at++;
        while (!atEnd(']')) {
            int before = at;
            Object value = value();
            if (value != null) {
                values.add(value);
            }
            at += at == before ? 1 : 0;
        }
        depth--;
        at++;
        return values;
    }

    private boolean atEnd(char bracket) {
        skipSpace();
        while (at < json.length() && json.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        return at >= json.length() || json.charAt(at) == bracket;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c == '\\' && at < json.length()) {
                escaped(json.charAt(at++), text);
            } else {
                text.append(c);
            }
        }
        at++;
        return text.toString();
    }

    private void escaped(char c, StringBuilder text) {
        switch (c) {
            case 'n', 'r' -> text.append('\n');
            case 't', 'b', 'f' -> text.append(' ');
            case 'u' -> unicode(text);
            default -> text.append(c);
        }
    }

    private void unicode(StringBuilder text) {
        int end = Math.min(json.length(), at + 4);
        try {
            text.append((char) Integer.parseInt(json, at, end, 16));
            at = end;
        } catch (NumberFormatException notAnEscape) {
            text.append('u');
        }
    }

    private @Nullable String literal() {
        int start = at;
        while (at < json.length() && ",]}\n ".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String text = json.substring(start, at);
        return text.isEmpty() || text.equals("null") ? null : text;
    }

    private void skipSpace() {
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
    }
}
