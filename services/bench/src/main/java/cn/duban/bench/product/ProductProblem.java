package cn.duban.bench.product;

/** The product does not run, or does not do what it should; the message is one line for the person at the keyboard. */
public final class ProductProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProductProblem(String message) {
        super(message);
    }

    public ProductProblem(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
