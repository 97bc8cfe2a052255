import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buckets, grades, hazardStates } from '@/shared/api/hazard';
import { MoreFilters } from '@/shared/ui/MoreFilters';
import { DivisionPicker, MatterPicker, OrganisationPicker } from '@/shared/ui/pickers';
import type { FilterName, Filters } from './filters';

const sorts = ['REPORTED', 'DUE', 'NUMBER'] as const;
const folded = ['state', 'grade', 'bucket', 'division', 'matter', 'organisation', 'sort'] as const;

interface Props {
  filters: Filters;
  /** Own hazards need no choice of body and place. */
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
        <Input value={keyword} onChange={(event) => setKeyword(event.target.value)} placeholder={t('hazard.list.searchHint')} maxLength={100} allowClear />
      </label>
      <MoreFilters count={folded.filter((name) => filters[name]).length}>
        {choose('state', t('hazard.state'), hazardStates.map((state) => ({ value: state, label: t(`hazard.states.${state}`) })))}
        {choose('grade', t('hazard.grade'), grades.map((grade) => ({ value: grade, label: t(`hazard.grades.${grade}`) })))}
        {choose('bucket', t('hazard.list.bucket'), buckets.map((bucket) => ({ value: bucket, label: t(`hazard.buckets.${bucket}`) })))}
        {!own && (
          <>
            <label className="filter"><span>{t('hazard.division')}</span><DivisionPicker allowClear placeholder={t('common.all')} value={filters.division} onChange={set('division')} /></label>
            <label className="filter"><span>{t('hazard.matter')}</span><MatterPicker allowClear placeholder={t('common.all')} value={filters.matter} onChange={set('matter')} /></label>
            <label className="filter"><span>{t('hazard.handler')}</span><OrganisationPicker allowClear label={t('hazard.handler')} placeholder={t('common.all')} value={filters.organisation} onChange={set('organisation')} /></label>
          </>
        )}
        <label className="filter">
          <span>{t('hazard.list.sort')}</span>
          <Select
            aria-label={t('hazard.list.sort')}
            value={filters.sort ?? 'REPORTED'}
            onChange={(next) => set('sort')(next === 'REPORTED' ? undefined : next)}
            options={sorts.map((sort) => ({ value: sort, label: t(`hazard.list.sorts.${sort}`) }))}
          />
        </label>
      </MoreFilters>
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
        <Button onClick={() => onChange({})}>{t('common.reset')}</Button>
      </div>
    </form>
  );
}
