package cn.duban.registry.enterpriseimport;

/** Columns of the Excel file, in their order. */
enum Column {
    NAME("企业名称", "name", "示例（导入时跳过本行）", 36),
    USCC("统一社会信用代码", "uscc", "照执照填写18位代码", 24),
    GBT4754("行业代码（GB/T 4754）", "gbt4754", "2011", 20),
    DIVISION("行政区划代码", "division", "370405101", 18),
    ADDRESS("地址", "address", "示例路1号", 36),
    LONGITUDE("经度", "longitude", "117.545", 12),
    LATITUDE("纬度", "latitude", "34.530", 12),
    TRAITS("企业特征（顿号分隔）", "traits", "DUST_EXPLOSION、CONFINED_SPACE", 36),
    MATTERS("其他监管事项（顿号分隔）", "matters", "", 28),
    EMPLOYEES("从业人数", "employees", "86", 12),
    CODE_NOTE("代码说明（没有代码或校验不符时填写原因）", "codeNote", "", 40);

    final String title;
    final String field;
    final String example;
    final int width;

    Column(String title, String field, String example, int width) {
        this.title = title;
        this.field = field;
        this.example = example;
        this.width = width;
    }

    /** Lists made before this column was there have none of it. */
    boolean isOptional() {
        return this == CODE_NOTE;
    }

    /** Title of the column a field comes from. */
    static String titleOf(String field) {
        for (Column column : values()) {
            if (column.field.equals(field)) {
                return column.title;
            }
        }
        return field;
    }
}
