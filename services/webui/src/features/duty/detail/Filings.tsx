import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Files } from '@/features/incident/shared/Files';
import { SignedBy } from '@/features/incident/shared/SignedBy';
import type { DutyAction, DutyDetail, Filing } from '@/shared/api/duty';
import { useWords } from '@/shared/i18n/useWords';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { returnable } from '../shared/filings';

interface Props {
  duty: DutyDetail;
  onStep: (action: DutyAction, target?: string) => void;
}

/** Everything filed, the latest last, with what was sent back and why. */
export function Filings({ duty, onStep }: Props) {
  const { t } = useTranslation();
  const { username } = useSession();
  const open = duty.actions.includes('RETURN') ? returnable(duty, username) : [];
  if (duty.filings.length === 0) return <p className="muted">{t('duty.noFilings')}</p>;
  return (
    <>
      <ul className="rectification">
        {duty.filings.map((filing) => (
          <li key={filing.id}>
            <FilingView filing={filing} onReturn={open.includes(filing) ? () => onStep('RETURN', filing.id) : undefined} />
          </li>
        ))}
      </ul>
      {open.length > 0 && duty.returnableUntil && (
        <p className="field-hint">{t('duty.step.returnUntil', { time: dateTime(duty.returnableUntil) })}</p>
      )}
    </>
  );
}

function FilingView({ filing, onReturn }: { filing: Filing; onReturn: (() => void) | undefined }) {
  const { t } = useTranslation();
  const words = useWords();
  const title = `${t(`duty.kinds.${filing.kind}`)} · ${filing.heldOn}`;
  return (
    <article className="part" data-returned={Boolean(filing.returned)}>
      <h3>{title}</h3>
      <p className="tags">
        {filing.returned && <Tag className="tag" data-tone="red">{t('duty.returned')}</Tag>}
        {filing.late && <Tag className="tag" data-tone="gold">{t('duty.late')}</Tag>}
        {filing.onBehalf && <Tag className="tag" data-tone="grey">{t('duty.onBehalf')}</Tag>}
      </p>
      <LongText text={filing.summary} />
      {filing.signers.length > 0 && <p>{words.labelled(t('duty.step.signers'), words.list(filing.signers))}</p>}
      <Files ids={filing.evidenceIds} />
      <SignedBy by={filing.by} lead={t('duty.filedBy')} />
      {filing.returned && (
        <div className="part-answer">
          <LongText text={words.labelled(t('duty.step.reason'), filing.returned.reason)} />
          <SignedBy by={filing.returned.by} lead={t('duty.returnedBy')} />
        </div>
      )}
      {onReturn && <Button aria-label={`${t('duty.steps.RETURN')} ${title}`} onClick={onReturn}>{t('duty.steps.RETURN')}</Button>}
    </article>
  );
}
