import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddedWork } from '@/shared/api/scheme';
import { useWords } from '@/shared/i18n/useWords';
import { dateTime } from '@/shared/time/format';
import type { Signed } from '@/shared/step/useSignedStep';
import { BasisLine } from '@/shared/ui/Tags';
import { AddedStepDrawer } from './AddedStepDrawer';

interface Props {
  added: AddedWork[];
  /** Kind and id of the case, as its service has them. */
  caseType: 'hazard' | 'plate';
  caseId: string;
  version: number;
  subject: string;
  outdated: readonly string[];
}

/** What the division's scheme added to this case: who is asked now, and what was said before. */
export function AddedSteps({ added, caseType, caseId, version, subject, outdated }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [taking, setTaking] = useState<AddedWork | null>(null);
  if (added.length === 0) return null;
  const on: Signed<unknown> = {
    address: (key) => `/api/hazard/cases/${caseType}/${encodeURIComponent(caseId)}/added-steps/${key}`,
    version,
    outdated,
  };
  return (
    <section className="actions" aria-label={t('plate.scheme.work.title')}>
      <h2>{t('plate.scheme.work.title')}</h2>
      <ol className="added-steps">
        {added.map((work) => (
          <li key={`${work.key}-${work.openedAt}`} data-open={work.outcome === null}>
            <p><strong>{work.name}</strong></p>
            <p className="muted">
              {work.outcome === null
                ? t('plate.scheme.work.waits', { body: work.body.name })
                : words.clauses([`${work.body.name} ${t(`plate.scheme.work.outcomes.${work.outcome}`)}`, ...(work.by ? [dateTime(work.by.at)] : [])])}
            </p>
            {work.opinion && <p className="user-text">{work.opinion}</p>}
            <BasisLine document={work.basis.document} clause={work.basis.clause} />
            {work.mine && <Button type="primary" block onClick={() => setTaking(work)}>{t('plate.scheme.work.take')}</Button>}
          </li>
        ))}
      </ol>
      {taking && <AddedStepDrawer on={on} work={taking} subject={subject} onClose={() => setTaking(null)} />}
    </section>
  );
}
