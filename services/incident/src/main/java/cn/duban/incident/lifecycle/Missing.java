package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;

/** What art. 12 asks for and is still lacking. */
public record Missing(String field, String label, Basis basis) {}
