package org.managementacademy.people.intake;

import java.util.List;
import java.util.Locale;
import org.managementacademy.tables.Sheet;

/** The columns of a people file, beside those of the role facts; each may be headed in any of the four languages. */
enum Column {
    EMPLOYEE_ID("matricule", "员工编号", "工号", "табельный номер"),
    FULL_NAME("name", "nom complet", "nom", "姓名", "фио"),
    MAIL("email", "e-mail", "courriel", "邮箱", "电子邮件", "почта", "электронная почта"),
    COUNTRY("pays", "国家", "страна"),
    ORG_UNIT("organisational unit", "entité", "组织单位", "部门", "подразделение"),
    REGION("hr region", "région rh", "région", "人力资源区域", "区域", "hr-регион", "регион"),
    LINE_MANAGER_ID("line manager", "matricule du manager", "直属上级编号", "табельный номер руководителя"),
    LANGUAGE("langue", "语言", "язык"),
    ZONE("time zone", "fuseau horaire", "时区", "часовой пояс");

    private final List<String> otherNames;

    Column(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    /** As in the template: {@code employee_id}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A file without line managers is a file nobody is to lose theirs by. */
    boolean isRequired() {
        return this != LINE_MANAGER_ID;
    }

    /** Position in the file; -1 when absent. */
    int in(Sheet sheet) {
        int position = sheet.column(header());
        for (var other : otherNames) {
            if (position < 0) position = sheet.column(other);
        }
        return position;
    }
}
