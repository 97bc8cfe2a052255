package cn.duban.embedded.barrage;

/**
 * An answer that must not be.
 *
 * @param request enough of it to send it again
 * @param answer status, type and beginning of the body
 */
public record Finding(String operation, String why, String request, String answer) {
    @Override
    public String toString() {
        return operation + ": " + why + "\n    " + request + "\n    " + answer;
    }
}
