package cn.duban.legal;

import cn.duban.contracts.Basis;

/**
 * A clause a rule rests on.
 *
 * @param verified whether it was read in its text
 */
public record LegalBasis(Basis basis, boolean verified) {}
