package cn.duban.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a request into a problem. The one place where that happens. */
class ProblemMappers {
    @ServerExceptionMapper
    Response refused(Problem problem) {
        return problem.body().toResponse();
    }

    @ServerExceptionMapper
    Response mistyped(MismatchedInputException fault) {
        return JsonFaults.describe(fault).toResponse();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException fault) {
        return Violations.describe(fault)
                .map(ProblemBody::toResponse)
                .orElseGet(() -> Failures.describe(fault).toResponse());
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException fault) {
        return HttpProblems.stale().toResponse();
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException fault) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException fault) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException fault) {
        return HttpProblems.of(403).toResponse();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException fault, UriInfo address) {
        return HttpProblems.describe(fault, address);
    }

    @ServerExceptionMapper
    Response anything(Throwable fault) {
        return Failures.describe(fault).toResponse();
    }

    private static Response unauthenticated() {
        return Response.fromResponse(HttpProblems.of(401).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
