package org.managementacademy.people.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param validFor how long a one-time link may be used */
@ConfigurationProperties("academy.people.link")
record LinkSettings(@DefaultValue("72h") Duration validFor) {}
