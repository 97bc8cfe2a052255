package cn.duban.platform.audit;

import cn.duban.platform.audit.AuditChain.Link;
import cn.duban.platform.audit.AuditChain.Seal;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.audit.AuditVerification.BadRow;
import cn.duban.platform.audit.AuditVerification.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks along the chain from its beginning and stops at the first row that is not right. */
@ApplicationScoped
public class AuditVerifier {
    private static final int PAGE = 2000;

    private final AuditChain chain;
    private final AuditSealer sealer;

    AuditVerifier(AuditChain chain, AuditSealer sealer) {
        this.chain = chain;
        this.sealer = sealer;
    }

    /**
     * Verifies all of it.
     *
     * @param noted a place noted down earlier, which the chain must still contain
     */
    public AuditVerification verify(@Nullable Anchor noted) {
        Anchor remembered =
                sealer.seen().map(s -> new Anchor(s.seq(), s.hash())).orElse(null);
        Walk walk = new Walk();
        BadRow bad = walk.run();
        if (bad == null) {
            bad = walk.missing(noted);
        }
        if (bad == null) {
            bad = walk.missing(remembered);
        }
        return new AuditVerification(bad == null, walk.checked, bad, walk.end(), chain.countUnsealed());
    }

    private final class Walk {
        private long checked;
        private String hash = Sm3.GENESIS;

        @Nullable BadRow run() {
            List<Link> links;
            do {
                links = chain.after(checked, PAGE);
                for (Link link : links) {
                    BadRow bad = check(link);
                    if (bad != null) {
                        return bad;
                    }
                    checked++;
                    hash = link.seal().hash();
                }
            } while (links.size() == PAGE);
            return null;
        }

        private @Nullable BadRow check(Link link) {
            Seal seal = link.seal();
            if (seal.seq() != checked + 1) {
                return new BadRow(checked + 1, null, Fault.SEAL_BROKEN);
            }
            AuditEntry entry = link.entry();
            if (!seal.previous().equals(hash)) {
                return new BadRow(seal.seq(), seal.entryId(), Fault.SEAL_BROKEN);
            }
            if (entry == null) {
                // Of a month whose term is over the seal alone is left, and goes on carrying the chain.
                return chain.termIsOver(seal) ? null : new BadRow(seal.seq(), seal.entryId(), Fault.DELETED);
            }
            boolean same = Sm3.link(hash, entry).equals(seal.hash());
            return same ? null : new BadRow(seal.seq(), seal.entryId(), Fault.EDITED);
        }

        /** Whether the chain still contains a place; its seal is read again, as the walk keeps only the end. */
        @Nullable BadRow missing(@Nullable Anchor anchor) {
            if (anchor == null) {
                return null;
            }
            if (anchor.seq() > checked) {
                return new BadRow(checked + 1, null, Fault.TRUNCATED);
            }
            Link link = chain.after(anchor.seq() - 1, 1).get(0);
            return link.seal().hash().equals(anchor.hash())
                    ? null
                    : new BadRow(anchor.seq(), link.seal().entryId(), Fault.SEAL_BROKEN);
        }

        @Nullable Anchor end() {
            return checked == 0 ? null : new Anchor(checked, hash);
        }
    }
}
