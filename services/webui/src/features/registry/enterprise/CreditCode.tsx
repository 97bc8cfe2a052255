import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnterpriseRow } from '@/shared/api/registry';

/** The credit code, marked where it is missing or its check character differs. */
export function CreditCode({ of }: { of: EnterpriseRow }) {
  const { t } = useTranslation();
  return (
    <span className="number">
      {of.uscc || <span className="muted">{t('registry.enterprise.noCode')}</span>}
      {of.codeVerified === false && of.uscc && <> <Tag className="tag" data-tone="amber">{t('registry.enterprise.codeUnverified')}</Tag></>}
    </span>
  );
}
