package cn.duban.casework.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The models that take schemes, read and drawn; kept apart from the engine that runs them. */
public interface ModelDrawing {
    /** Keys of the models, sorted. */
    List<String> models();

    /** Chinese name of a model. */
    String name(String model);

    /** Kind of case that goes through it. */
    String caseType(String model);

    /** Whether its process begins behind the filing of the case, see {@link SchemedModel#begunLater}. */
    boolean begunLater(String model);

    /** The shipped model as XML. */
    String shipped(String model);

    /** Its flows in the order of the diagram, each with what would wait behind a step added there. */
    List<Place> places(String model);

    /** User tasks that end with the step, wherever in the model they stand. */
    Set<String> tasks(String model, String step);

    /** The shipped model with these steps added, as XML. */
    String drawn(String model, List<AddedStep> added);

    /**
     * Walks a token through the model with these steps added.
     *
     * @param choices ids of clocks, and of the flows chosen at gateways; those of one gateway in the order it is come to
     */
    Walked walked(String model, List<AddedStep> added, List<String> choices, Instant begins, Walked.Timing timing);

    /**
     * Hands the engine a scheme's model, in the caller's transaction.
     *
     * @param division code of the division it holds in
     * @return the engine's id of this version; that of the version there is where nothing changed
     */
    String deploy(String model, String division, String xml);
}
