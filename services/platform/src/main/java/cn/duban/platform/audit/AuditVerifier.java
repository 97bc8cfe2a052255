package cn.duban.platform.audit;

import cn.duban.platform.audit.AuditChain.Link;
import cn.duban.platform.audit.AuditChain.Seal;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.audit.AuditVerification.BadRow;
import cn.duban.platform.audit.AuditVerification.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the chain and stops at the first row that is not right: {@linkplain #verify from its beginning}, or
 * {@linkplain #between a piece of it}.
 */
@ApplicationScoped
public class AuditVerifier {
    private static final int PAGE = 2000;

    private final AuditChain chain;
    private final AuditKeys keys;
    private final AuditSealer sealer;

    AuditVerifier(AuditChain chain, AuditKeys keys, AuditSealer sealer) {
        this.chain = chain;
        this.keys = keys;
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
        Walk walk = new Walk(Set.of());
        BadRow bad = walk.run(Long.MAX_VALUE);
        if (bad == null) {
            bad = walk.missing(noted);
        }
        if (bad == null) {
            bad = walk.missing(remembered);
        }
        if (bad == null && !walk.keyed && sealer.seen().map(Seal::keyId).isPresent()) {
            bad = new BadRow(walk.checked, null, Fault.SEAL_BROKEN);
        }
        return new AuditVerification(bad == null, walk.checked, bad, walk.end(), chain.countUnsealed());
    }

    /**
     * Verifies a piece.
     *
     * @param from place after which to begin; null for the beginning of the chain
     * @param most rows at most
     * @param explained what is known not to be right, and is passed by
     */
    Piece between(@Nullable Anchor from, long most, Set<BadRow> explained) {
        Walk walk = new Walk(explained);
        BadRow bad = from == null ? null : walk.begin(from);
        if (bad == null) {
            bad = walk.run(walk.checked + most);
        }
        return new Piece(bad, walk.end());
    }

    /** Whether the chain contains a place that was noted. */
    @Nullable BadRow missing(Anchor noted) {
        Walk walk = new Walk(Set.of());
        walk.checked = chain.last().map(Seal::seq).orElse(0L);
        return walk.missing(noted);
    }

    /**
     * What was found in a piece.
     *
     * @param end last place that is right; null when there is none
     */
    record Piece(@Nullable BadRow bad, @Nullable Anchor end) {}

    private final class Walk {
        private final Set<BadRow> explained;
        private long checked;
        private String hash = Sm3.GENESIS;
        private boolean keyed;

        Walk(Set<BadRow> explained) {
            this.explained = explained;
        }

        /** Goes on from a place, which must still be as it was. */
        @Nullable BadRow begin(Anchor from) {
            List<Link> there = chain.after(from.seq() - 1, 1);
            checked = from.seq();
            hash = from.hash();
            if (there.isEmpty()) {
                return new BadRow(from.seq(), null, Fault.TRUNCATED);
            }
            Seal seal = there.get(0).seal();
            keyed = seal.keyId() != null;
            boolean same = seal.seq() == from.seq() && seal.hash().equals(from.hash());
            return same ? null : new BadRow(from.seq(), seal.entryId(), Fault.SEAL_BROKEN);
        }

        @Nullable BadRow run(long upTo) {
            List<Link> links;
            do {
                links = chain.after(checked, PAGE);
                for (Link link : links) {
                    BadRow bad = check(link);
                    if (bad != null && !explained.contains(bad)) {
                        return bad;
                    }
                    checked = link.seal().seq();
                    hash = link.seal().hash();
                }
            } while (links.size() == PAGE && checked < upTo);
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
            String keyId = seal.keyId();
            byte[] key = keyId == null ? null : keys.secret(keyId);
            if (keyId == null ? keyed : key == null) {
                // Once there is a key no row goes without, and none has a key that nobody knows.
                return new BadRow(seal.seq(), seal.entryId(), Fault.SEAL_BROKEN);
            }
            keyed = keyId != null;
            if (entry == null) {
                // Of a month whose term is over the seal alone is left, and goes on carrying the chain.
                return chain.termIsOver(seal) ? null : new BadRow(seal.seq(), seal.entryId(), Fault.DELETED);
            }
            boolean same = Sm3.link(hash, entry, key).equals(seal.hash());
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
