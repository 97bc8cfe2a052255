package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;

/** Where the outcome was published. */
public record Publication(Signature by, String where) {}
