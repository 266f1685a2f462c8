package org.claimgraph.api.batch;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.jspecify.annotations.Nullable;

/// Loads something for all parents of a level of the answer at once.
///
/// SmallRye's own batches give every alias of a field the arguments of the first one, so a field with arguments
/// cannot use them: here each combination of what is loaded and the arguments has a data loader of its own, made
/// when it is first asked for and dispatched by graphql-java with all others once the level is complete.
///
/// @param loader the request's loader for this combination
public record Batch<V>(DataLoader<String, V> loader) {
    /// What is loaded by a statement of its own.
    private record Key(String what, List<?> arguments) {}

    /// The batch that the field being resolved takes part in.
    ///
    /// @param what      names what is loaded; fields that give the same name share what was loaded
    /// @param arguments what `loadAll` depends on beside the ids
    /// @param loadAll   called once per level with all parents' ids; its answer may leave out ids without a value
    public static <V> Batch<V> of(
            Context context, String what, List<?> arguments, Function<List<String>, Map<String, V>> loadAll) {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        String name = name(field.getGraphQlContext(), new Key(what, arguments));
        field.getDataLoaderRegistry().computeIfAbsent(name, fresh -> loader(loadAll));
        return new Batch<>(Objects.requireNonNull(field.getDataLoader(name)));
    }

    /// Drops what this request has loaded so far, because it is about to change.
    public static void forget(Context context) {
        context.unwrap(DataFetchingEnvironment.class)
                .getDataLoaderRegistry()
                .getDataLoaders()
                .forEach(DataLoader::clearAll);
    }

    /// The value of this id.
    public CompletionStage<V> load(String id) {
        return loader.load(id);
    }

    /// The value of this id; null when there is no id.
    public CompletionStage<@Nullable V> loadIfAny(@Nullable String id) {
        return id == null ? CompletableFuture.completedFuture(null) : loader.load(id);
    }

    /// The values of these ids, each once, without those that there are not.
    public CompletionStage<List<V>> loadMany(Collection<String> ids) {
        return loader.loadMany(List.copyOf(ids))
                .thenApply(values ->
                        values.stream().filter(Objects::nonNull).distinct().toList());
    }

    /// Takes a value that need not be loaded.
    public void know(String id, V value) {
        loader.prime(id, value);
    }

    private static <V> DataLoader<String, V> loader(Function<List<String>, Map<String, V>> loadAll) {
        return DataLoaderFactory.newMappedDataLoader(ids -> {
            Map<String, V> loaded = loadAll.apply(new ArrayList<>(ids));
            Map<String, V> complete = new HashMap<>();
            ids.forEach(id -> complete.put(id, loaded.get(id)));
            return CompletableFuture.completedFuture(complete);
        });
    }

    /// A short name per combination and request; equal arguments find the same one.
    private static String name(GraphQLContext request, Key key) {
        Map<Key, String> names = request.computeIfAbsent(Batch.class, none -> new ConcurrentHashMap<Key, String>());
        return names.computeIfAbsent(
                key, fresh -> fresh.what() + '#' + fresh.arguments().hashCode() + '#' + names.size());
    }
}
