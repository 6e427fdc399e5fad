package org.managementacademy.web;

import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller take {@link CurrentPerson} as a parameter. */
record CurrentPersonResolver(SignedIn signedIn) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(CurrentPerson.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return signedIn.person().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}
