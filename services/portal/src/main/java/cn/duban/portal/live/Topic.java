package cn.duban.portal.live;

import java.util.Locale;

/** What a page may want to ask for again. */
public enum Topic {
    BOARD,
    INBOX,
    NOTIFICATION,
    HAZARD,
    INCIDENT,
    /** Plates, cases, interviews and listings. */
    MATTER;

    String eventName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
