package org.managementacademy.content;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param data folder of everything that this academy keeps in files */
@ConfigurationProperties("academy")
record ContentSettings(@DefaultValue("./data") Path data) {}
