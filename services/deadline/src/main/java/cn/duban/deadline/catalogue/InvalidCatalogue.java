package cn.duban.deadline.catalogue;

import java.util.List;

/** The catalogue contradicts itself; names every fault, so that they can be mended in one go. */
public final class InvalidCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public InvalidCatalogue(List<String> faults) {
        super("Clock catalogue: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
