package cn.duban.embedded.barrage;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads everything a service offers to read, as its own OpenAPI document lists it: each address with each value of each
 * parameter. What is new there is walked by itself, and fails while the walk was not told what to put into it.
 */
public final class ReadWalk {
    private static final Pattern VARIABLE = Pattern.compile("([^/]+)/\\{([^}]+)}");
    private static final Set<String> PAGING = Set.of("page", "size");
    private static final String MOST = "size=100";
    private static final int TOO_MANY = 429;

    private final Map<String, List<String>> variables = new LinkedHashMap<>();
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final Service service;
    private Function<byte[], String> pdf = content -> {
        throw new AssertionError("Tell the walk how to read a PDF");
    };

    public ReadWalk(Service service) {
        this.service = service;
    }

    /**
     * What was read at an address.
     *
     * @param path of the operation, with its parts in braces
     * @param text the body, files unpacked into theirs, and the name of a file
     */
    public record Read(String path, String address, int status, String text) {
        @Override
        public String toString() {
            return address + " " + status + " " + Barrage.cut(text);
        }
    }

    private record Address(String path, String text) {}

    /** Values for the variable behind a segment of the address, for instance {@code hazards} for {@code hazards/{id}}. */
    public ReadWalk at(String segment, String... values) {
        variables.put(segment, List.of(values));
        return this;
    }

    /** Values of a query parameter; without any it is never sent. */
    public ReadWalk with(String parameter, String... values) {
        parameters.put(parameter, List.of(values));
        return this;
    }

    /** Leaves out addresses that begin so: what they hold is nobody's case. */
    public ReadWalk without(String... prefixes) {
        left.addAll(List.of(prefixes));
        return this;
    }

    /** How a PDF is read. */
    public ReadWalk pdf(Function<byte[], String> reader) {
        pdf = reader;
        return this;
    }

    /** Addresses at which the reader finds one of the marks. */
    public List<String> finds(Caller reader, List<String> marks) {
        return as(reader).stream()
                .filter(read -> holds(read, marks))
                .map(Read::address)
                .toList();
    }

    /**
     * What the reader gets of the matters that are walked: where one of the marks is, and whatever is answered at an address
     * that names one of them.
     *
     * @param open paths at which somebody else is answered too, without a mark
     */
    public List<Read> gets(Caller reader, List<String> marks, Set<String> open) {
        return as(reader).stream()
                .filter(read -> holds(read, marks)
                        || read.status() == 200 && read.path().contains("{") && !open.contains(read.path()))
                .toList();
    }

    /** Paths of all operations that are walked, with their parts in braces. */
    public Set<String> paths() {
        return addresses().stream().map(Address::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(Read read, List<String> marks) {
        return marks.stream().anyMatch(read.text()::contains);
    }

    /**
     * Everything that can be read by somebody.
     *
     * @throws AssertionError for a failure, where too much was asked, and for a variable or parameter the walk does not know
     */
    public List<Read> as(Caller reader) {
        List<Read> all = new ArrayList<>();
        for (Address address : addresses()) {
            HttpResponse<byte[]> answer = service.answer(address.text(), reader);
            if (answer.statusCode() >= 500 || answer.statusCode() == TOO_MANY) {
                throw new AssertionError(address.text() + ": " + answer.statusCode() + " "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            all.add(new Read(address.path(), address.text(), answer.statusCode(), text(answer)));
        }
        return all;
    }

    /** Every address with every value. */
    private List<Address> addresses() {
        List<Address> all = new ArrayList<>();
        for (Operation operation : service.operations()) {
            if (operation.method().equals("GET") && left.stream().noneMatch(operation.path()::startsWith)) {
                for (String address : filled(operation.path())) {
                    asked(address, operation).forEach(one -> all.add(new Address(operation.path(), one)));
                }
            }
        }
        if (all.isEmpty()) {
            throw new AssertionError("Nothing to read: the walk could not fail");
        }
        return all;
    }

    private List<String> filled(String path) {
        List<String> open = new ArrayList<>(List.of(path));
        while (!open.isEmpty() && open.get(0).contains("{")) {
            List<String> next = new ArrayList<>();
            for (String one : open) {
                Matcher variable = VARIABLE.matcher(one);
                if (!variable.find()) {
                    throw new AssertionError("The walk cannot read " + path);
                }
                List<String> values = variables.get(variable.group(1));
                if (values == null) {
                    throw new AssertionError("Tell the walk which " + variable.group(1) + " to read for " + path);
                }
                values.forEach(value ->
                        next.add(one.substring(0, variable.start(2) - 1) + value + one.substring(variable.end(2) + 1)));
            }
            open = next;
        }
        return open;
    }

    /** The address as it is, and with each value of each parameter beside those it cannot be without; pages are long. */
    private List<String> asked(String address, Operation operation) {
        List<String> always = new ArrayList<>();
        operation
                .required()
                .forEach(name -> always.add(name + "=" + values(address, name).get(0)));
        if (operation.queries().contains("size")) {
            always.add(MOST);
        }
        List<String> all = new ArrayList<>(List.of(with(address, always)));
        for (String name : operation.queries()) {
            if (!PAGING.contains(name)) {
                List<String> others = always.stream()
                        .filter(one -> !one.startsWith(name + "="))
                        .toList();
                values(address, name)
                        .forEach(value -> all.add(with(
                                address,
                                Stream.concat(others.stream(), Stream.of(name + "=" + value))
                                        .toList())));
            }
        }
        return all;
    }

    private static String with(String address, List<String> parameters) {
        return parameters.isEmpty() ? address : address + "?" + String.join("&", parameters);
    }

    private List<String> values(String address, String parameter) {
        List<String> values = parameters.get(parameter);
        if (values == null) {
            throw new AssertionError("Tell the walk what to ask for as " + parameter + " of " + address);
        }
        return values.stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toList();
    }

    /** The body, and the name of a file. */
    private String text(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("content-type").orElse("");
        String name = answer.headers().firstValue("content-disposition").orElse("");
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8)
                + (type.startsWith("application/pdf")
                        ? pdf.apply(answer.body())
                        : type.startsWith("application/vnd.")
                                ? Packed.text(answer.body())
                                : new String(answer.body(), StandardCharsets.UTF_8));
    }
}
