package org.managementacademy.demo;

import java.time.Clock;
import org.managementacademy.shared.SampleFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock real) {
        return new DemoClock(real);
    }

    @Bean
    SampleFile reviewsOfChina() {
        return new SampleFile(10, "demo.files.china", "/demo/files/reviews-china.csv");
    }

    @Bean
    SampleFile reviewsOfRussia() {
        return new SampleFile(20, "demo.files.russia-cis", "/demo/files/reviews-russia-cis.csv");
    }

    @Bean
    SampleFile reviewsOfEurope() {
        return new SampleFile(30, "demo.files.europe", "/demo/files/reviews-europe.csv");
    }

    @Bean
    SampleFile reviewsOfEverybody() {
        return new SampleFile(40, "demo.files.group", "/demo/files/reviews-group.xlsx");
    }
}
