package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;

/** The government's reply (批复, 493号令 art. 32). */
public record Reply(Signature by, String opinion, String number) {}
