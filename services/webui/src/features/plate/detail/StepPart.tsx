import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceGallery } from '@/features/hazard/shared/EvidenceGallery';
import { Files, SignatureLine } from '@/features/hazard/shared/Part';
import type { Evidence } from '@/shared/api/hazard';
import type { PlateStep, StepOf } from '@/shared/api/plate';
import type { Basis } from '@/shared/api/problem';
import { LongText } from '@/shared/ui/LongText';
import { BasisLine } from '@/shared/ui/Tags';
import { isChecked } from '../shared/checked';
import { outcomeOf, particularsOf, wordsOf } from './stepWords';

interface Props {
  step: PlateStep;
  next?: PlateStep | undefined;
  evidence: Evidence[];
  checked: readonly Basis[];
}

/** One signed step: what was decided, its facts, the words of the person, files, rule and signature. */
export function StepPart({ step, next, evidence, checked }: Props) {
  const { t } = useTranslation();
  const outcome = outcomeOf(step, next, t);
  const particulars = particularsOf(step, t);
  const words = wordsOf(step);
  return (
    <article className="history-entry plate-step">
      <p className="history-head">
        <strong>{t(`plate.steps.${step.step}`)}</strong>
        {outcome && <Tag className="tag" data-tone={outcome.tone}>{outcome.text}</Tag>}
        {particulars.length > 0 && <span>{particulars.join(' · ')}</span>}
      </p>
      {step.step === 'REVIEWED' && <Review step={step} evidence={evidence} />}
      {words && <LongText text={words} />}
      {step.step !== 'REVIEWED' && 'evidenceIds' in step && <Files ids={step.evidenceIds} />}
      {'basis' in step && <BasisLine document={step.basis.document} clause={step.basis.clause} verified={isChecked(checked, step.basis)} />}
      <SignatureLine by={step.by} />
    </article>
  );
}

/** The record of the review on site: each item, the photos, and everybody who signed. */
function Review({ step, evidence }: { step: StepOf<'REVIEWED'>; evidence: Evidence[] }) {
  const { t } = useTranslation();
  const photos = evidence.filter((file) => step.evidenceIds.includes(file.id));
  return (
    <>
      <ol className="check-items">
        {step.checklist.map((check) => (
          <li key={check.item}>
            {check.item} <Tag className="tag tag-small" data-tone={check.passed ? 'green' : 'red'}>{t(check.passed ? 'step.pass' : 'step.fail')}</Tag>
            {check.remark && <span className="muted"> {check.remark}</span>}
          </li>
        ))}
      </ol>
      {photos.length > 0 ? <EvidenceGallery evidence={photos} /> : <Files ids={step.evidenceIds} />}
      <p>{t('plate.signers')}</p>
      <ul className="signers">{step.signers.map((signer) => <li key={signer.name}>{[signer.name, signer.unit, signer.post].join(' · ')}</li>)}</ul>
    </>
  );
}
