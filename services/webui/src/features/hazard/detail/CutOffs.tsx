import { useTranslation } from 'react-i18next';
import { type CutOffKind, cutOffKinds, type Enforcement } from '@/shared/api/hazard';
import { dateTime } from '@/shared/time/format';
import { useNow } from '@/shared/time/useNow';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import { approvedCutOff, isOff } from '../shared/cutOffs';
import { Part } from '../shared/Part';
import { InOrder, type MeasureProps, MeasureState, StepButtons } from './measureParts';

/** Power or explosives cut off (安全生产法第七十条): approved by the head, told ahead, done, ended. */
export function CutOffs({ hazard, measures, onStep }: MeasureProps) {
  const { t } = useTranslation();
  const kind = (of: CutOffKind) => t(`hazard.cutOffKinds.${of}`);
  const steps = [
    ...measures.cutOffApprovals.map((approval) => ({
      at: approval.by.at,
      part: (
        <Part title={`${t('hazard.steps.CUT_OFF_APPROVED')} · ${kind(approval.kind)}`} by={approval.by}>
          <LongText text={approval.grounds} />
          <p>
            {t('hazard.measures.notified', { time: dateTime(approval.notified) })}{t('common.clauseSeparator')}
            {approval.emergency ? t('hazard.measures.emergency') : t('hazard.measures.notBefore', { time: dateTime(approval.notBefore) })}
          </p>
        </Part>
      ),
    })),
    ...measures.cutOffExecutions.map((execution) => ({
      at: execution.by.at,
      part: <Part title={`${t('hazard.steps.CUT_OFF_EXECUTED')} · ${kind(execution.kind)}`} by={execution.by}><p>{t('hazard.measures.executor', { who: execution.executor })}</p></Part>,
    })),
    ...measures.cutOffLiftings.map((lifting) => ({
      at: lifting.by.at,
      part: <Part title={`${t('hazard.steps.CUT_OFF_LIFTED')} · ${kind(lifting.kind)}`} by={lifting.by}><LongText text={lifting.reason} /></Part>,
    })),
  ];
  return (
    <Section title={t('hazard.measures.cutOff')} hint={t('hazard.measures.cutOffHint')}>
      <ul className="cut-offs">
        {cutOffKinds.map((one) => <li key={one}><strong>{kind(one)}</strong> <SupplyState measures={measures} kind={one} /></li>)}
      </ul>
      <InOrder steps={steps} />
      <StepButtons hazard={hazard} onStep={onStep} actions={['APPROVE_CUT_OFF', 'EXECUTE_CUT_OFF', 'LIFT_CUT_OFF']} />
    </Section>
  );
}

/** Off, approved and still within the notice, ready to be done, or untouched. */
function SupplyState({ measures, kind }: { measures: Enforcement; kind: CutOffKind }) {
  const { t } = useTranslation();
  const now = useNow();
  const approval = approvedCutOff(measures, kind);
  if (isOff(measures, kind)) return <MeasureState on>{t('hazard.measures.off')}</MeasureState>;
  if (!approval) return <MeasureState on={false}>{t('hazard.measures.supplied')}</MeasureState>;
  const waits = now < Date.parse(approval.notBefore);
  return <MeasureState on>{waits ? t('hazard.measures.notBefore', { time: dateTime(approval.notBefore) }) : t('hazard.measures.ready')}</MeasureState>;
}
