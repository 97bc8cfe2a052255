package cn.duban.hazard.plate;

import cn.duban.casework.file.WorkItem;
import java.util.List;

/** The process behind a plate; it follows in the transaction of the step. */
public interface PlateProcess {
    /** Begins the process of a new plate. */
    void begin(HandledPlate file);

    /** Moves the process to where the plate is. */
    void follow(HandledPlate file, List<WorkItem> before);

    /** The penalty of the hazard was recorded. */
    void penaltyRecorded(Plate plate);
}
