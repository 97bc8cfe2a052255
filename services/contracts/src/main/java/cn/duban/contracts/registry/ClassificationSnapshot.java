package cn.duban.contracts.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * A proposal to change what an enterprise is classed as, which decides who supervises it.
 *
 * @param gbt4754Before class of the national economy that holds
 * @param gbt4754After class that is proposed
 * @param from first day it would hold
 * @param leadsBefore bodies that supervise the enterprise today
 * @param leadsAfter bodies that would supervise it then
 */
public record ClassificationSnapshot(
        String id,
        String enterpriseId,
        String enterpriseName,
        String divisionPath,
        String gbt4754Before,
        String gbt4754After,
        LocalDate from,
        List<String> leadsBefore,
        List<String> leadsAfter) {}
