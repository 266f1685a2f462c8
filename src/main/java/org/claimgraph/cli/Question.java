package org.claimgraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/// One line of JSON that was asked: its fields, with a message for each that is missing or of another kind.
record Question(JsonNode fields) {
    Question {
        if (!fields.isObject()) {
            throw new CodedException(ErrorCode.BAD_INPUT, "A line holds one JSON object, not " + fields.getNodeType());
        }
    }

    /// @throws CodedException BAD_INPUT if the field is missing or not a string
    String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            throw new CodedException(ErrorCode.BAD_INPUT, "The field \"" + name + "\" is missing.");
        }
        return text;
    }

    /// @throws CodedException BAD_INPUT if the field is not a string
    @Nullable
    String optionalText(String name) {
        JsonNode value = fields.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new CodedException(ErrorCode.BAD_INPUT, "The field \"" + name + "\" is to be a string.");
        }
        return value.textValue();
    }

    /// @throws CodedException BAD_INPUT if the field is not an ISO 8601 time
    @Nullable
    OffsetDateTime optionalTime(String name) {
        String text = optionalText(name);
        return text == null ? null : PublicationTime.parse(text);
    }

    /// @throws CodedException BAD_INPUT if the field is missing or not an object
    Question part(String name) {
        return new Question(fields.path(name));
    }
}
