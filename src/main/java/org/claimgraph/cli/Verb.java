package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;

/// What every verb has: an output for its answers.
abstract class Verb implements Callable<Integer> {
    private final Output output = Output.standard();

    final Output output() {
        return output;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Does what the verb says.
    ///
    /// @return its exit status
    abstract int run();

    @Override
    public final Integer call() {
        int status = run();
        output.flush();
        return status;
    }
}
