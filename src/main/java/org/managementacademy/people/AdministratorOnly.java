package org.managementacademy.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Administrators may call this; everybody else gets "not allowed". Rights are those of the moment, not of the sign-in. */
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AdministratorOnly {}
