/** Official papers made from the record. */
export const papers = {
  title: '文书',
  hint: '根据平台记录生成，可直接打印或修改。',
  notYet: '还不能生成',
  kinds: {
    RECTIFICATION_ORDER: '整改指令书',
    PLATE_NOTICE: '挂牌督办通知书',
    LIFTING_NOTICE: '摘牌通知书',
    FLASH_REPORT: '事故快报',
    FOLLOW_UP_REPORT: '事故续报',
    INQUIRY_REPORT_COVER: '调查报告封面',
    REPLY: '事故调查报告批复',
    NOTICE: '拟处理告知书',
    DECISION: '处理决定书',
    REVIEW: '复核决定书',
    SUMMONS: '约谈通知书',
    MINUTES: '约谈纪要',
  },
} as const;
