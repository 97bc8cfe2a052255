import { common, countdown, division, nav, problem, role } from './common';
import { hazard, home, report, step } from './hazard';
import { admin, board, inbox, notifications, registry } from './portal';

export const zh = {
  common, countdown, division, nav, problem, role,
  hazard, home, report, step,
  admin, board, inbox, notifications, registry,
} as const;
