package org.managementacademy.people.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** HR within its scope, and administrators. */
@PreAuthorize("hasAnyRole('LOCAL_HR','GROUP_HR','ADMINISTRATOR')")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PeopleDesk {}
