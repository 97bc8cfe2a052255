import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { useWords } from '@/shared/i18n/useWords';
import type { AddedWork } from '@/shared/api/scheme';
import { StepDrawer } from '@/shared/step/StepDrawer';
import type { Signed } from '@/shared/step/useSignedStep';

interface Props {
  on: Signed<unknown>;
  work: AddedWork;
  subject: string;
  onClose: () => void;
}

/** The one form of every added step, whatever a division calls it. */
export function AddedStepDrawer({ on, work, subject, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <StepDrawer
      on={on}
      step={work.key}
      name={work.name}
      subject={subject}
      hint={t('plate.scheme.work.hint')}
      names={['outcome', 'opinion', 'evidenceIds']}
      toSend={(values) => ({
        path: work.key,
        body: { outcome: values.outcome, opinion: values.opinion || null, evidenceIds: values.evidenceIds ?? [] },
      })}
      onClose={onClose}
    >
      <Fields kind={work.kind} />
    </StepDrawer>
  );
}

function Fields({ kind }: { kind: AddedWork['kind'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const form = Form.useFormInstance();
  const returned = Form.useWatch<string | undefined>('outcome', form) === 'RETURNED';
  const returns = kind === 'APPROVE' || kind === 'COUNTERSIGN' || kind === 'LOOK';
  const mustSay = returned || kind === 'MEND';
  const options = [
    { value: 'PASSED', label: t(`plate.scheme.work.passed.${kind}`) },
    ...(returns ? [{ value: 'RETURNED', label: t('plate.scheme.work.returned') }] : []),
  ];
  const opinion = t('plate.scheme.work.opinion');
  return (
    <>
      <ChoiceField name="outcome" label={t('plate.scheme.work.outcome')} options={options} />
      <TextField name="opinion" label={mustSay ? opinion : words.optional(opinion)} hint={t('plate.scheme.work.opinionHint')} required={mustSay} />
      <EvidenceField label={t('plate.scheme.work.evidence')} required={kind === 'LOOK'} />
    </>
  );
}
