import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Page } from '../api/portal';

interface Props {
  page: Pick<Page<unknown>, 'page' | 'size' | 'total' | 'more'>;
  onChange: (page: number) => void;
}

export function Pager({ page, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="pager">
      <span className="muted">{t(page.more ? 'common.totalMore' : 'common.total', { count: page.total })}</span>
      {page.total > page.size && (
        <Pagination current={page.page + 1} pageSize={page.size} total={page.total} showSizeChanger={false} onChange={(next) => onChange(next - 1)} />
      )}
    </div>
  );
}
