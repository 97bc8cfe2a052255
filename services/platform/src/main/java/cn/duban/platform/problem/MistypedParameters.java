package cn.duban.platform.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Parts of an address and parameters whose text is nothing of their type: 999999999999 for a year, BLUE for a kind. */
final class MistypedParameters {
    private static final String TEXT = "取值有误";

    private MistypedParameters() {}

    /** The refusal; it names those whose text the fault quotes, as converters do. */
    static ProblemBody describe(Throwable fault, UriInfo address) {
        String said = String.valueOf(fault.getMessage());
        List<FieldError> fields = Stream.of(address.getPathParameters(), address.getQueryParameters())
                .map(MultivaluedMap::entrySet)
                .flatMap(Set::stream)
                .filter(one -> one.getValue().stream().anyMatch(text -> quotes(said, text)))
                .map(Map.Entry::getKey)
                .distinct()
                .map(name -> new FieldError(name, TEXT))
                .toList();
        ProblemBody plain = HttpProblems.of(400);
        return new ProblemBody(plain.type(), plain.title(), plain.status(), plain.detail(), fields, null, null);
    }

    /** {@code For input string: "x"}, {@code Text 'x' could not be parsed}, {@code No enum constant a.B.x}, {@code … string: x}. */
    private static boolean quotes(String said, String text) {
        return said.contains('"' + text + '"')
                || said.contains("'" + text + "'")
                || said.endsWith("." + text)
                || said.endsWith(": " + text);
    }
}
