import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plate } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { SignedBy } from '../shared/SignedBy';
import type { PartProps } from './Overview';

/** 挂牌督办 of the inquiry: by whom, what is demanded, until when, and what was answered. */
export function PlateView({ plate, incident, onStep }: PartProps & { plate: Plate }) {
  const { t } = useTranslation();
  const may = (action: 'REPORT_PLATE_PROGRESS' | 'LIFT_PLATE') => incident.actions.includes(action);
  return (
    <Section
      title={t('incident.plate.title', { number: plate.number })}
      hint={t('incident.plate.by', { issuer: plate.issuer, level: t(`incident.levels.${plate.level}`), time: dateTime(plate.issuedAt) })}
      extra={plate.liftedAt ? <Tag className="tag" data-tone="green">{t('incident.plate.lifted')}</Tag> : <Tag className="tag" data-tone="red">{t('incident.plate.listed')}</Tag>}
    >
      <p className="user-text">{plate.demands}</p>
      {!plate.liftedAt && <Countdown clock={{ dueAt: plate.dueAt, armedAt: plate.issuedAt }} showDue />}
      <BasisLine document={plate.basis.document} clause={plate.basis.clause} />
      <ul className="rectification plate-progress">
        {plate.progress.map((report) => (
          <li key={report.at} className="part">
            <p className="user-text">{report.text}</p>
            <SignedBy by={report.by} />
          </li>
        ))}
        {plate.liftedBy && (
          <li className="part">
            <h3>{t('incident.steps.LIFT_PLATE')}</h3>
            <p className="user-text">{plate.liftReason}</p>
            <SignedBy by={plate.liftedBy} />
          </li>
        )}
      </ul>
      {!plate.liftedAt && (
        <div className="button-row">
          {may('REPORT_PLATE_PROGRESS') && <Button onClick={() => onStep('REPORT_PLATE_PROGRESS')}>{t('incident.steps.REPORT_PLATE_PROGRESS')}</Button>}
          {may('LIFT_PLATE') && <Button onClick={() => onStep('LIFT_PLATE')}>{t('incident.steps.LIFT_PLATE')}</Button>}
        </div>
      )}
    </Section>
  );
}
