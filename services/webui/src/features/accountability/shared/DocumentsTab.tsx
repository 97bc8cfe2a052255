import { useTranslation } from 'react-i18next';
import type { MatterDocument } from '@/shared/api/accountability';
import { withQuery } from '@/shared/api/http';
import { Documents } from '@/shared/ui/Documents';
import { Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { matterPath, useDocuments } from './useAccountability';

interface Props {
  kind: 'cases' | 'interviews';
  matter: { id: string; version: number };
}

/** 告知书, 处理决定书 and 复核决定书 of a case for each of its subjects; 约谈通知书 and 约谈纪要 of an interview. */
export function DocumentsTab({ kind, matter }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('incident.documents.title')} hint={t('incident.documents.hint')}>
      <Loaded query={useDocuments(kind, matter)}>
        {(offers) => [...bySubject(offers).entries()].map(([subject, own], _, all) => (
          <div key={subject} className="documents-of">
            {all.length > 1 && <h3>{own[0]!.subjectName}</h3>}
            <Documents
              offers={own}
              nameOf={(offer) => t(`accountability.documents.${offer.kind}`, { defaultValue: offer.title })}
              addressOf={(offer, ending) => withQuery(matterPath(kind, matter.id, `/documents/${offer.kind}.${ending}`), { subject: offer.subject })}
            />
          </div>
        ))}
      </Loaded>
    </Section>
  );
}

function bySubject(offers: readonly MatterDocument[]): Map<string, MatterDocument[]> {
  const groups = new Map<string, MatterDocument[]>();
  for (const offer of offers) {
    const key = offer.subject ?? '';
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return groups;
}
