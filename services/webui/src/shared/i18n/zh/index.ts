import { accountability } from './accountability';
import { core } from './core';
import { duty } from './duty';
import { flash } from './flash';
import { incident } from './incident';
import { plate } from './plate';
import { publicity } from './publicity';
import { registry } from './registry';

/** Every word; the page itself takes those of a feature when it is opened. */
export const zh = { ...core, flash, incident, plate, accountability, duty, publicity, registry } as const;
