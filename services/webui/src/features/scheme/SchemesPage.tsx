import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { Page, Section } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { ModelCard } from './ModelCard';
import { SchemeCard } from './SchemeCard';
import { SchemeForm } from './SchemeForm';
import { useSchemeModels, useSchemes } from './useSchemes';

/** What divisions add to the flows, drawn and published here without a programmer. */
export default function SchemesPage() {
  const { t } = useTranslation();
  const { roles } = useSession();
  const [page, setPage] = useState(0);
  const [drawing, setDrawing] = useState(false);
  const schemes = useSchemes(page);
  const models = useSchemeModels();
  const draws = roles.includes('safety-office');
  return (
    <Page
      title={t('plate.scheme.title')}
      hint={t('plate.scheme.hint')}
      extra={draws && !drawing && <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setDrawing(true)}>{t('plate.scheme.draw')}</Button>}
    >
      {drawing && (
        <Loaded query={models}>
          {(found) => <Section title={t('plate.scheme.draw')}><SchemeForm models={found} onClose={() => setDrawing(false)} /></Section>}
        </Loaded>
      )}
      <Loaded query={schemes}>
        {(found) => found.items.length === 0 ? (
          <EmptyState title={t('plate.scheme.none')} hint={t('plate.scheme.noneHint')} />
        ) : (
          <>
            <ul className="cards cards-wide">
              {found.items.map((scheme) => (
                <li key={scheme.id}><SchemeCard scheme={scheme} model={models.data?.find((model) => model.key === scheme.model)?.name} /></li>
              ))}
            </ul>
            <Pager page={found} onChange={setPage} />
          </>
        )}
      </Loaded>
      <Section title={t('plate.scheme.models')}>
        <Loaded query={models}>
          {(found) => <ul className="cards cards-wide">{found.map((model) => <li key={model.key}><ModelCard model={model} /></li>)}</ul>}
        </Loaded>
      </Section>
    </Page>
  );
}
