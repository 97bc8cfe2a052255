import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnterpriseImport } from '@/shared/api/registry';

const SHOWN = 20;

export function RowErrors({ errors }: { errors: EnterpriseImport['errors'] }) {
  const { t } = useTranslation();
  if (errors.length === 0) return null;
  return (
    <Table
      className="table"
      rowKey={(error) => `${error.row}:${error.column}:${error.message}`}
      dataSource={errors}
      pagination={errors.length > SHOWN ? { pageSize: SHOWN, showSizeChanger: false } : false}
      columns={[
        { title: t('registry.import.row'), key: 'row', width: 80, render: (_value, error) => error.row || '—' },
        { title: t('registry.import.column'), dataIndex: 'column', key: 'column', width: 200 },
        { title: t('registry.import.message'), dataIndex: 'message', key: 'message' },
      ]}
    />
  );
}
