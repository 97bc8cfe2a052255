import { accountability } from './accountability';
import { clockDesk } from './clockDesk';
import { common, countdown, division, home, nav, problem, role } from './common';
import { duty } from './duty';
import { flash } from './flash';
import { hazard, report } from './hazard';
import { incident } from './incident';
import { papers } from './papers';
import { publicity } from './publicity';
import { plate } from './plate';
import { admin, board, inbox, notifications } from './portal';
import { registry } from './registry';
import { step } from './step';

export const en = {
  common, countdown, division, nav, problem, role,
  hazard, home, report, step,
  flash, incident, plate,
  accountability, clockDesk, duty, papers, publicity,
  admin, board, inbox, notifications, registry,
} as const;
