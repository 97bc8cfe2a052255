import { clockDesk } from './clockDesk';
import { common, countdown, division, home, nav, problem, role } from './common';
import { hazard, report } from './hazard';
import { papers } from './papers';
import { admin, board, inbox, notifications } from './portal';
import { step } from './step';

/** What the frame and the first pages say. */
export const core = {
  common, countdown, division, nav, problem, role,
  hazard, home, report, step,
  clockDesk, papers,
  admin, board, inbox, notifications,
} as const;
