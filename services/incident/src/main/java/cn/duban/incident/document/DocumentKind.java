package cn.duban.incident.document;

import cn.duban.casework.paper.PaperKind;
import cn.duban.incident.document.CaseFile.Inquiry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The papers an incident can give, and what each must wait for. */
public enum DocumentKind implements PaperKind {
    FLASH_REPORT("生产安全事故快报", file -> null),
    FOLLOW_UP_REPORT("生产安全事故续报", lacking(file -> file.latest(true).isPresent(), "还没有续报或补报")),
    INQUIRY_REPORT_COVER("事故调查报告封面", lacking(inquiry(Inquiry::report), "事故调查报告还没有提交")),
    REPLY("事故调查报告批复", lacking(inquiry(Inquiry::reply), "事故调查报告还没有批复")),
    PLATE_NOTICE("挂牌督办通知书", lacking(inquiry(Inquiry::plate), "事故调查没有挂牌督办"));

    private final String title;
    private final Function<CaseFile, @Nullable String> lacking;

    DocumentKind(String title, Function<CaseFile, @Nullable String> lacking) {
        this.title = title;
        this.lacking = lacking;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether it is made from a statement, not from the inquiry. */
    boolean report() {
        return this == FLASH_REPORT || this == FOLLOW_UP_REPORT;
    }

    /** Why there is no such paper yet; empty when there is. */
    public Optional<String> lacking(CaseFile file) {
        return Optional.ofNullable(lacking.apply(file));
    }

    private static Function<CaseFile, @Nullable String> lacking(Predicate<CaseFile> there, String otherwise) {
        return file -> there.test(file) ? null : otherwise;
    }

    private static Predicate<CaseFile> inquiry(Function<Inquiry, @Nullable Object> part) {
        return file -> file.inquiry() != null && part.apply(file.inquiry()) != null;
    }
}
