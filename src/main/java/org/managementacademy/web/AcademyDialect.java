package org.managementacademy.web;

import jakarta.servlet.RequestDispatcher;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.NavItem;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.web.IWebRequest;

/** Gives every template {@code #site} and {@code #format}, the home page {@code academy:variables}, and long lists of choices {@code academy:options}. */
@Component
class AcademyDialect extends AbstractProcessorDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private final SignedIn signedIn;
    private final Stylesheet stylesheet;
    private final List<NavItem> navigation;

    AcademyDialect(SignedIn signedIn, Stylesheet stylesheet, List<NavItem> navigation) {
        super("academy", "academy", 1000);
        this.signedIn = signedIn;
        this.stylesheet = stylesheet;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new LocalVariables(), new Options());
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("site", "format");
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        var person = signedIn.person().orElse(null);
        var language = Language.of(context.getLocale());
        if (name.equals("format")) return new Formats(language, person == null ? ZoneOffset.UTC : person.zone());
        return new Site(language, person, address(context), navigationFor(person), stylesheet.address());
    }

    private List<NavItem> navigationFor(@Nullable CurrentPerson person) {
        if (person == null) return List.of();
        var audiences = Audiences.of(person);
        return navigation.stream()
                .filter(item -> item.audience().stream().anyMatch(audiences::contains))
                .toList();
    }

    private static String address(IExpressionContext context) {
        if (!(context instanceof IWebContext web)) return "/";
        var exchange = web.getExchange();
        var failed = exchange.getAttributeValue(RequestDispatcher.ERROR_REQUEST_URI);
        return failed != null ? failed.toString() : pathAndQuery(exchange.getRequest());
    }

    private static String pathAndQuery(IWebRequest request) {
        var query = request.getQueryString();
        return request.getRequestPath() + (query == null ? "" : "?" + query);
    }
}
