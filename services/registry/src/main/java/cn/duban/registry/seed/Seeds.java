package cn.duban.registry.seed;

import cn.duban.deadline.yaml.StrictYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every row of the seeds in memory.
 *
 * @param clauses the numbered clauses of each document
 */
record Seeds(
        List<Rows.Document> documents,
        List<Rows.Division> divisions,
        List<Rows.Matter> matters,
        List<Rows.Organisation> organisations,
        List<Rows.Post> posts,
        List<Rows.Duty> duties,
        List<Rows.Recurring> recurring,
        List<Rows.Designation> designations,
        List<Rows.Handover> handovers,
        List<Rows.Task> tasks,
        List<Rows.Clauses> clauses,
        List<Rows.Enterprise> enterprises,
        List<Rows.User> users) {

    /** Files whose rows are invented for the demonstration. */
    private static final String DEMO_SUFFIX = "-demo.yaml";

    /**
     * Reads the files.
     *
     * @param demo whether to add what is there for the demonstration only
     * @throws IllegalStateException naming the file that cannot be read
     */
    static Seeds read(Path root, boolean demo) {
        Path extra = root.resolve("demo");
        return new Seeds(
                StrictYaml.readList(root.resolve("documents.yaml"), Rows.Document.class),
                all(root, "divisions", Rows.Division.class, demo),
                all(root, "matters", Rows.Matter.class, demo),
                with(
                        all(root, "organisations", Rows.Organisation.class, demo),
                        extra,
                        "organisations.yaml",
                        demo,
                        Rows.Organisation.class),
                with(all(root, "posts", Rows.Post.class, demo), extra, "posts.yaml", demo, Rows.Post.class),
                all(root, "duties", Rows.Duty.class, demo),
                all(root, "recurring-duties", Rows.Recurring.class, demo),
                with(
                        all(root, "designations", Rows.Designation.class, demo),
                        extra,
                        "designations.yaml",
                        demo,
                        Rows.Designation.class),
                all(root, "handovers", Rows.Handover.class, demo),
                all(root, "tasks", Rows.Task.class, demo),
                files(root.resolve("clauses"), true).stream()
                        .map(f -> StrictYaml.read(f, Rows.Clauses.class))
                        .toList(),
                all(root, "enterprises", Rows.Enterprise.class, demo),
                with(List.of(), extra, "users.yaml", demo, Rows.User.class));
    }

    private static <T> List<T> all(Path root, String folder, Class<T> type, boolean demo) {
        return files(root.resolve(folder), demo).stream()
                .flatMap(f -> StrictYaml.readList(f, type).stream())
                .toList();
    }

    /** A kind of fact nobody has stated yet has no folder. */
    private static List<Path> files(Path folder, boolean demo) {
        String[] names = folder.toFile().list((dir, name) -> name.endsWith(".yaml"));
        if (names == null || names.length == 0) {
            return List.of();
        }
        return StrictYaml.files(folder).stream()
                .filter(f -> demo || !f.getFileName().toString().endsWith(DEMO_SUFFIX))
                .toList();
    }

    private static <T> List<T> with(List<T> rows, Path folder, String file, boolean demo, Class<T> type) {
        Path path = folder.resolve(file);
        if (!demo || !Files.exists(path)) {
            return rows;
        }
        return Stream.concat(rows.stream(), StrictYaml.readList(path, type).stream())
                .toList();
    }
}
