import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockName } from '@/shared/api/clockNames';
import type { Deadline } from '@/shared/api/hazard';
import { mostPressing } from '@/shared/time/urgency';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { BasisLine } from '@/shared/ui/Tags';

interface Props {
  deadlines: Deadline[];
  children?: ReactNode;
}

/** The running clock that is due first, large and with its rule; below it what else there is to say of it. */
export function PressingClock({ deadlines, children }: Props) {
  const { t } = useTranslation();
  const nameOf = useClockName();
  const clock = mostPressing(deadlines, useNow());
  if (!clock) return <div className="pressing"><p className="muted">{t('countdown.noClock')}</p>{children}</div>;
  return (
    <div className="pressing">
      <p className="pressing-name">{nameOf(clock)}</p>
      <Countdown clock={clock} large showDue />
      <BasisLine document={clock.basis?.document} clause={clock.basis?.clause} verified={clock.verified} />
      {children}
    </div>
  );
}
