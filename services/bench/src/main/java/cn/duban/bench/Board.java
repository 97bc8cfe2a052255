package cn.duban.bench;

import cn.duban.bench.product.PortalSession;
import cn.duban.bench.product.Product;
import com.fasterxml.jackson.databind.JsonNode;

/** The board as the district's leader sees it. */
final class Board {
    private final PortalSession leader;

    Board(Product product) {
        leader = PortalSession.signIn(product.portal(), "lingdao", Product.PASSWORD);
    }

    JsonNode look() {
        return leader.get("/api/board");
    }

    /** Number of clocks that run. */
    long open() {
        return look().path("counts").path("open").asLong();
    }

    JsonNode overdueItems() {
        return leader.get("/api/board/items?bucket=OVERDUE&size=50");
    }
}
