import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import type { DocumentOffer, PlateDetail } from '@/shared/api/plate';
import { Documents } from '@/shared/ui/Documents';
import { Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { platePath } from '../shared/usePlates';

/** 督办通知书, 整改指令书, 摘牌通知书. */
export function DocumentsTab({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  const offers = useQuery({
    queryKey: ['plate', plate.id, 'documents', plate.version],
    queryFn: () => request<DocumentOffer[]>(platePath(plate.id, '/documents')),
  });
  return (
    <Section title={t('incident.documents.title')} hint={t('incident.documents.hint')}>
      <Loaded query={offers}>
        {(found) => (
          <Documents
            offers={found}
            nameOf={(offer) => t(`plate.documents.${offer.kind as DocumentOffer['kind']}`, { defaultValue: offer.title })}
            addressOf={({ kind }, ending) => platePath(plate.id, `/documents/${kind}.${ending}`)}
          />
        )}
      </Loaded>
    </Section>
  );
}
