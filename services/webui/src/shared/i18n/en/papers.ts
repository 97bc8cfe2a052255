/** Official papers made from the record. */
export const papers = {
  title: 'Documents',
  hint: 'Made from the record, to be printed or edited.',
  notYet: 'Cannot be made yet',
  kinds: {
    RECTIFICATION_ORDER: 'Rectification order',
    PLATE_NOTICE: 'Notice of listed supervision',
    LIFTING_NOTICE: 'Lifting notice',
    FLASH_REPORT: 'Flash report',
    FOLLOW_UP_REPORT: 'Follow-up report',
    INQUIRY_REPORT_COVER: 'Cover of the inquiry report',
    REPLY: 'Reply to the inquiry report',
    NOTICE: 'Notice before the decision',
    DECISION: 'Decision',
    REVIEW: 'Decision on the review',
    SUMMONS: 'Summons',
    MINUTES: 'Minutes',
  },
} as const;
