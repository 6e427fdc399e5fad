package org.managementacademy.learning.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param perWeek study time that a learner is offered in one week */
@ConfigurationProperties("academy.learning.plan")
record PlanSettings(@DefaultValue("2h") Duration perWeek) {}
