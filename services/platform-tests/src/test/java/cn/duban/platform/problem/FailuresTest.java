package cn.duban.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void memoryThatIsShortIsForLater() {
        Error error = new OutOfMemoryError("Cannot reserve 7000427 bytes of direct buffer memory");

        for (Throwable fault : new Throwable[] {error, new IllegalStateException(error)}) {
            ProblemBody answer = Failures.describe(fault);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.toResponse().getHeaderString("Retry-After")).isEqualTo("5");
        }
        assertThat(Failures.describe(new IllegalStateException()).status()).isEqualTo(500);
    }
}
