import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Enforcement } from '@/shared/api/hazard';
import { day } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Facts, Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { HazardPlates } from '@/features/plate/shared/HazardPlates';
import { Files, Part } from '../shared/Part';
import { useEnforcement } from '../shared/useHazards';
import { CutOffs } from './CutOffs';
import { InOrder, type MeasureProps, MeasureState, StepButtons } from './measureParts';

/** What goes along with a hazard: the penalty, and with a major one its plates, stopped work, cut-offs. */
export function MeasuresTab({ hazard, onStep }: Omit<MeasureProps, 'measures'>) {
  const major = hazard.grade === 'MAJOR';
  return (
    <>
      {major && <HazardPlates hazard={hazard} />}
      <Loaded query={useEnforcement(hazard)}>
        {(measures) => (
          <>
            <Penalties hazard={hazard} measures={measures} onStep={onStep} />
            {(major || measures.stopOrders.length > 0) && <StoppedWork hazard={hazard} measures={measures} onStep={onStep} />}
            {(major || measures.cutOffApprovals.length > 0) && <CutOffs hazard={hazard} measures={measures} onStep={onStep} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Penalties({ hazard, measures, onStep }: MeasureProps) {
  const { t } = useTranslation();
  const { penalties, penaltyRequired, penaltyBasis } = measures;
  const done = penalties.length > 0;
  return (
    <Section
      title={t('hazard.measures.penalty')}
      hint={t('hazard.measures.penaltyHint')}
      extra={(penaltyRequired || done) && (
        <Tag className="tag" data-tone={penaltyRequired ? 'red' : 'green'}>{t(penaltyRequired ? 'hazard.measures.penaltyOpen' : 'hazard.measures.penaltyDone')}</Tag>
      )}
    >
      <BasisLine document={penaltyBasis.document} clause={penaltyBasis.clause} />
      {hazard.grade === 'MAJOR' && <Counter measures={measures} />}
      {!done && <p className="muted">{t('hazard.measures.noPenalty')}</p>}
      <div className="rectification">
        {penalties.map(({ penalty, evidenceIds, by }) => (
          <Part key={penalty.documentNumber} title={penalty.documentNumber} by={by}>
            <Facts
              items={[
                [t('step.decidedOn'), day(penalty.decidedOn)],
                [t('step.fine'), penalty.fineFen === 0 ? t('hazard.measures.noFine') : t('hazard.detail.yuan', { sum: (penalty.fineFen / 100).toLocaleString('en-US') })],
              ]}
            />
            <LongText text={penalty.content} />
            <Files ids={evidenceIds} />
          </Part>
        ))}
      </div>
      <StepButtons hazard={hazard} onStep={onStep} actions={['RECORD_PENALTY']} />
    </Section>
  );
}

/** The counter of art. 113: so many penalties within 180 days or a year, and closing must be proposed. */
function Counter({ measures: { count, closureDue, closureBasis } }: { measures: Enforcement }) {
  const { t } = useTranslation();
  if (!count) return null;
  return (
    <div className="penalty-count" data-due={closureDue}>
      <dl className="figure-table">
        <div><dt>{t('hazard.measures.within180')}</dt><dd>{t('hazard.measures.times', { count: count.within180Days })}</dd></div>
        <div><dt>{t('hazard.measures.withinYear')}</dt><dd>{t('hazard.measures.times', { count: count.withinYear })}</dd></div>
      </dl>
      {closureDue
        ? <Alert type="error" showIcon title={t('hazard.measures.closureDue')} />
        : <p className="field-hint">{t('hazard.measures.closureWhen')}</p>}
      <BasisLine document={closureBasis.document} clause={closureBasis.clause} />
    </div>
  );
}

function StoppedWork({ hazard, measures, onStep }: MeasureProps) {
  const { t } = useTranslation();
  const steps = [
    ...measures.stopOrders.map((order) => ({
      at: order.by.at,
      part: <Part title={t('hazard.measures.stopOrder', { number: order.documentNumber })} by={order.by}><LongText text={order.scope} /><Files ids={order.evidenceIds} /></Part>,
    })),
    ...measures.resumptions.map((resumption) => ({
      at: resumption.by.at,
      part: <Part title={t('hazard.measures.resumption', { number: resumption.documentNumber })} by={resumption.by}><LongText text={resumption.applied} /><Files ids={resumption.evidenceIds} /></Part>,
    })),
  ];
  return (
    <Section
      title={t('hazard.measures.stopWork')}
      hint={t('hazard.measures.stopWorkHint')}
      extra={<MeasureState on={measures.stopped}>{t(measures.stopped ? 'hazard.measures.stopped' : 'hazard.measures.notStopped')}</MeasureState>}
    >
      {measures.stopped && measures.stopOrders.length === 0 && <p>{t('hazard.measures.stoppedByOrder')}</p>}
      <InOrder steps={steps} />
      <StepButtons hazard={hazard} onStep={onStep} actions={['STOP_WORK', 'RESUME_WORK']} />
    </Section>
  );
}
