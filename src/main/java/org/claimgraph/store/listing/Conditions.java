package org.claimgraph.store.listing;

import java.util.List;
import java.util.UUID;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// Collects the conditions of a filter whose every part may be left out.
public final class Conditions<E> {
    private Selection<E> selection;

    public Conditions(Selection<E> selection) {
        this.selection = selection;
    }

    /// A condition on one value; none when it is left out.
    public void holds(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            selection = selection.where(condition, parameter, value);
        }
    }

    /// A condition on a constant's name, an array of which is the parameter; none when they are left out.
    public void anyOf(String condition, String parameter, @Nullable List<? extends Enum<?>> values) {
        if (values != null) {
            String[] names = values.stream().map(Enum::name).toArray(String[]::new);
            selection = selection.where(condition, parameter, names);
        }
    }

    /// A condition on an id, an array of which is the parameter; none when they are left out.
    ///
    /// @throws org.claimgraph.model.CodedException BAD_ID if one of the ids is of another type
    public void anyIdOf(String condition, String parameter, TypeId.Type type, @Nullable List<String> ids) {
        if (ids != null) {
            selection =
                    selection.where(condition, parameter, Ids.uuids(type, ids).toArray(UUID[]::new));
        }
    }

    public Selection<E> selection() {
        return selection;
    }
}
