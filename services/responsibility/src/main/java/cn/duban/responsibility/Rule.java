package cn.duban.responsibility;

/** The principle a line of an answer rests on, with the words shown to the user. */
public enum Rule {
    LAW("法律、法规对监管职责另有规定的，从其规定"),
    DESIGNATION("政府文件或会议纪要指定的部门负责该项目（事项）"),
    HANDOVER("部门职能调整后，由承接职能的部门履行原部门职责"),
    EXCEPTION("一般主管部门的职责已将此事项除外，由专门规定的部门负责"),
    INDUSTRY_DUTY("管行业必须管安全：行业主管部门直接监管"),
    SPECIAL_DUTY("专项监管：按专门领域负责监管"),
    TRAIT_DUTY("按企业的行业和特征（设备、工艺、场所）另有监管部门"),
    WIDER_DUTY("上一层行业、领域的主管部门"),
    SIDE_DUTY("同一行业的其他环节由相应部门负责"),
    PART_DUTY("其中部分事项由相应部门负责"),
    TERRITORIAL("属地管理、分级负责"),
    TOWN_OFFICE("属地管理：镇街对口机构在本辖区内负责"),
    UPPER_LEVEL("分级负责：上级主管部门指导监督"),
    COMPREHENSIVE_SUPERVISION("综合监管：指导协调、监督检查"),
    LICENSING("谁审批、谁负责"),
    OWNER("谁投资、谁所有、谁受益、谁负责"),
    ASSISTING("协助、配合主管部门"),
    SPECIAL_COMMITTEE("专业委员会统筹本领域安全生产工作"),
    SAFETY_COMMITTEE("安委会统筹协调，对职责不清的事项作出裁定"),
    FIRST_RESPONSIBLE("党政同责：主要负责人是第一责任人"),
    SAFETY_DEPUTY("分管安全生产的负责人负重要领导责任"),
    ONE_POST_TWO_DUTIES("一岗双责：对分管行业领域负直接领导责任"),
    DEPARTMENT_POST("部门负责人对本部门、本行业的监管工作负责");

    private final String text;

    Rule(String text) {
        this.text = text;
    }

    /** Chinese wording for the user. */
    public String text() {
        return text;
    }
}
