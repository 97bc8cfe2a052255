package cn.duban.hazard.plate;

/** A named person who signed the record of the review on site. */
public record Signer(String name, String unit, String post) {}
