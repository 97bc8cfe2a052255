import { common, countdown, division, home, nav, problem, role } from './common';
import { hazard, report, step } from './hazard';
import { flash, incident } from './incident';
import { admin, board, inbox, notifications, registry } from './portal';

export const zh = {
  common, countdown, division, nav, problem, role,
  hazard, home, report, step,
  flash, incident,
  admin, board, inbox, notifications, registry,
} as const;
