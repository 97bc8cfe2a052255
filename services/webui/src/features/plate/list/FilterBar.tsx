import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plateBuckets, plateLevels, plateStates } from '@/shared/api/plate';
import { MoreFilters } from '@/shared/ui/MoreFilters';
import { DivisionPicker, EnterprisePicker } from '@/shared/ui/pickers';
import type { FilterName, Filters } from './filters';

interface Props {
  filters: Filters;
  own: boolean;
  onChange: (filters: Filters) => void;
}

export function FilterBar({ filters, own, onChange }: Props) {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState(filters.q ?? '');
  useEffect(() => setKeyword(filters.q ?? ''), [filters.q]);
  const set = (name: FilterName) => (value: string | undefined) => onChange({ ...filters, [name]: value });
  const choose = (name: FilterName, label: string, options: { value: string; label: string }[]) => (
    <label className="filter">
      <span>{label}</span>
      <Select allowClear aria-label={label} value={filters[name]} onChange={set(name)} options={options} placeholder={t('common.all')} />
    </label>
  );
  const more = Object.keys(filters).filter((name) => name !== 'q').length;
  return (
    <form
      className="filters"
      role="search"
      aria-label={t('hazard.list.filters')}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...filters, q: keyword.trim() || undefined });
      }}
    >
      <label className="filter filter-wide">
        <span>{t('hazard.list.keyword')}</span>
        <Input value={keyword} onChange={(event) => setKeyword(event.target.value)} placeholder={t('plate.register.searchHint')} maxLength={100} allowClear />
      </label>
      <MoreFilters count={more}>
        {choose('state', t('plate.stage'), plateStates.map((state) => ({ value: state, label: t(`plate.states.${state}`) })))}
        {choose('level', t('plate.level'), plateLevels.map((level) => ({ value: level, label: t(`plate.levels.${level}`) })))}
        {choose('bucket', t('hazard.list.bucket'), plateBuckets.map((bucket) => ({ value: bucket, label: t(`plate.buckets.${bucket}`) })))}
        {!own && (
          <>
            <label className="filter"><span>{t('hazard.division')}</span><DivisionPicker allowClear value={filters.division} onChange={set('division')} /></label>
            <label className="filter"><span>{t('hazard.enterprise')}</span><EnterprisePicker allowClear value={filters.enterprise} onChange={set('enterprise')} /></label>
          </>
        )}
      </MoreFilters>
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
        <Button onClick={() => onChange({})}>{t('common.reset')}</Button>
      </div>
    </form>
  );
}
