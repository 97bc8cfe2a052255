import { useTranslation } from 'react-i18next';
import type { Deadline } from '@/shared/api/hazard';
import type { ClockService } from '@/shared/api/clockDesk';
import { useClockName } from '@/shared/api/clockNames';
import { AskedEndNote } from '@/features/clockdesk/AskedEndNote';
import { Countdown } from '@/shared/ui/Countdown';
import { ClockHistory } from '@/shared/ui/ClockHistory';
import { BasisLine } from '@/shared/ui/Tags';

/** @param service that keeps these clocks */
export function Clocks({ deadlines, service = 'hazard' }: { deadlines: Deadline[]; service?: ClockService }) {
  const { t } = useTranslation();
  const nameOf = useClockName();
  if (deadlines.length === 0) return <p className="muted">{t('hazard.detail.noClocks')}</p>;
  return (
    <ul className="clocks">
      {deadlines.map((deadline) => (
        <li key={deadline.id} className="clock">
          <strong>{nameOf(deadline)}</strong>
          <Countdown clock={deadline} showDue />
          {deadline.question && <AskedEndNote service={service} id={deadline.id} />}
          <ClockHistory lines={deadline.history} />
          <BasisLine document={deadline.basis?.document} clause={deadline.basis?.clause} verified={deadline.verified} />
        </li>
      ))}
    </ul>
  );
}
