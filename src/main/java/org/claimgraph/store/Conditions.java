package org.claimgraph.store;

import java.util.List;
import java.util.UUID;
import org.claimgraph.model.TypeId;
import org.jspecify.annotations.Nullable;

/// Collects the conditions of a filter whose every part may be left out.
final class Conditions<E> {
    private Selection<E> selection;

    Conditions(Selection<E> selection) {
        this.selection = selection;
    }

    void holds(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            selection = selection.where(condition, parameter, value);
        }
    }

    void anyOf(String condition, String parameter, @Nullable List<? extends Enum<?>> values) {
        if (values != null) {
            String[] names = values.stream().map(Enum::name).toArray(String[]::new);
            selection = selection.where(condition, parameter, names);
        }
    }

    /// @throws org.claimgraph.model.CodedException BAD_ID if one of the ids is of another type
    void anyIdOf(String condition, String parameter, TypeId.Type type, @Nullable List<String> ids) {
        if (ids != null) {
            selection =
                    selection.where(condition, parameter, Ids.uuids(type, ids).toArray(UUID[]::new));
        }
    }

    Selection<E> selection() {
        return selection;
    }
}
