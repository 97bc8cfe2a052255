package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full state of a matter (事项): a sector, place type, activity, equipment, product or function.
 *
 * @param gbt4754 prefixes of GB/T 4754-2017 classes that belong to it
 * @param traits traits of an enterprise that bring the matter with them
 * @param concerns codes of matters of whose trade this is another side (its transport, its public safety, the quality of
 *     its goods): whoever asks about one of them, or about a part of it, is told who answers for this one too; null in
 *     records of before 2026-12
 */
@EventOf(Topics.MATTER)
public record MatterChanged(
        String code,
        String name,
        MatterKind kind,
        @Nullable String parent,
        List<String> gbt4754,
        List<String> traits,
        @Nullable List<String> concerns,
        long version,
        boolean removed) {}
