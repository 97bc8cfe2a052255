import { useTranslation } from 'react-i18next';
import { Clocks } from '@/features/hazard/detail/Clocks';
import type { DutyAction, DutyDetail } from '@/shared/api/duty';
import { dateTime } from '@/shared/time/format';
import { Facts, Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useDutyDeadlines } from '../shared/useDuties';
import { countText, rowPeriod } from '../shared/words';
import { Filings } from './Filings';
import { Tenures } from './Tenures';

interface Props {
  duty: DutyDetail;
  onStep: (action: DutyAction, target?: string) => void;
}

export function Overview({ duty, onStep }: Props) {
  const { t } = useTranslation();
  const deadlines = useDutyDeadlines(duty);
  return (
    <>
      <Section title={t('duty.asked')}>
        <div className="duty-asked">
          <strong>{t('duty.evidence')}</strong>
          <p>{duty.evidence}</p>
          <BasisLine document={duty.basis.document} clause={duty.basis.clause} verified={duty.verified} />
        </div>
        <Facts
          items={[
            [t('duty.cadence'), t(`duty.cadences.${duty.cycle}`, { count: duty.times })],
            [t('duty.periodName'), t('duty.periodSpan', { period: rowPeriod(duty, t), from: duty.periodStart, to: duty.periodEnd })],
            [t('duty.counted'), countText(duty, t)],
            [t('duty.organisation'), duty.organisationName],
            [t('duty.post'), duty.postName ?? t('duty.bodyItself')],
            [t('duty.holder'), duty.holderName ?? t('duty.vacant')],
            [t('duty.place'), duty.divisionName],
            [t('duty.due'), dateTime(duty.dueAt)],
            [t('duty.armedAt'), dateTime(duty.armedAt)],
          ]}
        />
      </Section>
      <Section title={t('duty.filings')} hint={t('duty.filingsHint')}>
        <Filings duty={duty} onStep={onStep} />
      </Section>
      <Section title={t('duty.tenures')} hint={t('duty.tenuresHint')}>
        <Tenures tenures={duty.tenures} />
      </Section>
      <Section title={t('duty.clocks')} hint={t('hazard.detail.clocksHint')}>
        <Loaded query={deadlines}>{(all) => <Clocks service="accountability" deadlines={all} />}</Loaded>
      </Section>
    </>
  );
}
