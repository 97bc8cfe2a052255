import { CloseOutlined, SaveOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSavedFilters } from './savedFilters';

interface Props {
  username: string;
  search: string;
}

export function SavedFilterBar({ username, search }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { filters, save, remove } = useSavedFilters(username);
  const [name, setName] = useState<string | null>(null);
  const store = () => {
    if (!name?.trim()) return;
    save({ name: name.trim(), search });
    setName(null);
    void message.success(t('hazard.list.savedDone'));
  };
  if (filters.length === 0 && !search) return null;
  return (
    <div className="saved-filters">
      {filters.length > 0 && <span className="muted">{t('hazard.list.saved')}</span>}
      {filters.map((filter) => (
        <span key={filter.name} className="saved-filter">
          <Link to={`/hazards?${filter.search}`}>{filter.name}</Link>
          <button type="button" onClick={() => remove(filter.name)} aria-label={t('hazard.list.removeFilter', { name: filter.name })}>
            <CloseOutlined aria-hidden />
          </button>
        </span>
      ))}
      {name === null && search && (
        <Button type="link" size="small" icon={<SaveOutlined aria-hidden />} onClick={() => setName('')}>{t('hazard.list.saveAs')}</Button>
      )}
      {name !== null && (
        <form
          className="save-filter"
          onSubmit={(event) => {
            event.preventDefault();
            store();
          }}
        >
          <Input autoFocus size="small" maxLength={20} aria-label={t('hazard.list.filterName')} placeholder={t('hazard.list.filterName')} value={name} onChange={(event) => setName(event.target.value)} />
          <Button size="small" type="primary" htmlType="submit">{t('common.save')}</Button>
          <Button size="small" onClick={() => setName(null)}>{t('common.cancel')}</Button>
        </form>
      )}
    </div>
  );
}
