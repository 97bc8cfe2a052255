import { useTranslation } from 'react-i18next';
import { type ClockService, useAskedEnd } from '@/shared/api/clockDesk';
import { dateTime } from '@/shared/time/format';
import { Files } from '@/features/incident/shared/Files';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';

/** Beside a clock whose end a person has or had to find missed: why, which end, who finds it, and what was found. */
export function AskedEndNote({ service, id }: { service: ClockService; id: string }) {
  const { t } = useTranslation();
  const asked = useAskedEnd(service, id).data;
  if (!asked) return null;
  const due = asked.dueAt ? dateTime(asked.dueAt) : t('clockDesk.none');
  if (asked.answer) {
    return (
      <div className="clock-history">
        <p>{t(asked.answer === 'MISSED' ? 'clockDesk.foundMissed' : 'clockDesk.foundExcused', { due, at: asked.answeredAt ? dateTime(asked.answeredAt) : '' })}</p>
        {asked.reason && <p className="user-text">{t('clockDesk.foundReason', { reason: asked.reason, evidence: asked.evidence ?? '' })}</p>}
        <EvidenceBase value={`/api/${service}/evidence`}><Files ids={asked.evidenceIds} /></EvidenceBase>
      </div>
    );
  }
  return (
    <div className="clock-history" role="note">
      <p>{t('clockDesk.openSince', { due, why: t(`clockDesk.questions.${asked.question}`, { defaultValue: asked.questionText }), at: dateTime(asked.askedAt) })}</p>
      <p>{asked.finders.length > 0 ? t('clockDesk.finders', { who: asked.finders.join(t('clockDesk.or')) }) : t('clockDesk.findersNone')}</p>
      {asked.stillToDo && <p>{t('clockDesk.stillToDo')}</p>}
    </div>
  );
}
