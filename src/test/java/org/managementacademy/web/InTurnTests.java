package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

@Timeout(20)
class InTurnTests {
    private static final int TURNS = 3 * Runtime.getRuntime().availableProcessors();

    private final InTurn inTurn = new InTurn();

    @Test
    void pageWaitsUntilAnotherIsDone() throws Exception {
        var asked = begin(TURNS);
        var late = new Thread(() -> begin(page()));
        late.start();
        while (late.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();

        end(asked.getFirst());
        late.join();
        assertThat(waits(page())).as("the one that waited has the place now").isTrue();
    }

    @Test
    void whatIsNoPageDoesNotWait() throws Exception {
        begin(TURNS);
        assertThat(waits(handler("file"))).isFalse();
    }

    @Test
    void pageThatWasDoneTwiceGivesOnePlaceBack() throws Exception {
        var asked = begin(TURNS);
        end(asked.getFirst());
        end(asked.getFirst());
        begin(page());
        assertThat(waits(page())).isTrue();
    }

    private boolean waits(HandlerMethod handler) throws InterruptedException {
        var late = new Thread(() -> begin(handler));
        late.start();
        while (late.isAlive()) {
            if (late.getState() == Thread.State.TIMED_WAITING) return true;
            Thread.onSpinWait();
        }
        return false;
    }

    private List<MockHttpServletRequest> begin(int pages) throws Exception {
        var asked = new ArrayList<MockHttpServletRequest>();
        for (int i = 0; i < pages; i++) asked.add(begin(page()));
        return asked;
    }

    private MockHttpServletRequest begin(HandlerMethod handler) {
        var request = new MockHttpServletRequest("GET", "/");
        try {
            inTurn.preHandle(request, new MockHttpServletResponse(), handler);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return request;
    }

    private void end(MockHttpServletRequest request) throws Exception {
        inTurn.afterCompletion(request, new MockHttpServletResponse(), page(), null);
    }

    private HandlerMethod page() {
        return handler("page");
    }

    private HandlerMethod handler(String name) {
        try {
            return new HandlerMethod(new Pages(), Pages.class.getDeclaredMethod(name));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Pages {
        String page() {
            return "web/home";
        }

        void file() {}
    }
}
