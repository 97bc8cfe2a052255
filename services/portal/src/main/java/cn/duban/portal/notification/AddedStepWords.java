package cn.duban.portal.notification;

/** What is told of a step that a division's scheme added. */
final class AddedStepWords {
    private AddedStepWords() {}

    static String of(String name, boolean passed) {
        return passed ? "附加环节“" + name + "”已办理。" : "附加环节“" + name + "”被退回，请按意见补正。";
    }
}
