package org.managementacademy.shared;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/** Names the column of a value-type identifier after the attribute: {@code personId.value} becomes {@code person_id}. */
public class ValueIdNaming extends SpringImplicitNamingStrategy {

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        var path = source.getAttributePath();
        var parent = path.getParent();
        return path.getProperty().equals("value") && parent != null
                ? toIdentifier(parent.getProperty(), source.getBuildingContext())
                : super.determineBasicColumnName(source);
    }
}
