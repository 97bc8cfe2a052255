import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseStages, triggerOutcomes } from '@/shared/api/accountability';
import { useSession } from '@/shared/session/session';
import { MoreFilters } from '@/shared/ui/MoreFilters';
import { DivisionPicker } from '@/shared/ui/pickers';
import { type FilterName, type Filters, sorts } from './filters';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export function CaseFilters({ filters, onChange }: Props) {
  const { t } = useTranslation();
  const own = useSession().actingPost?.organisationId;
  const [keyword, setKeyword] = useState(filters.q ?? '');
  useEffect(() => setKeyword(filters.q ?? ''), [filters.q]);
  const set = (name: FilterName) => (value: string | undefined) => onChange({ ...filters, [name]: value });
  const choose = (name: FilterName, label: string, options: { value: string; label: string }[]) => (
    <label className="filter">
      <span>{label}</span>
      <Select allowClear aria-label={label} value={filters[name]} onChange={set(name)} options={options} placeholder={t('common.all')} />
    </label>
  );
  const { q: _keyword, ...others } = filters;
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
        <Input value={keyword} onChange={(event) => setKeyword(event.target.value)} placeholder={t('accountability.register.searchHint')} maxLength={100} allowClear />
      </label>
      <MoreFilters count={Object.keys(others).length}>
        {choose('stage', t('accountability.stage'), caseStages.map((stage) => ({ value: stage, label: t(`accountability.stages.${stage}`) })))}
        {choose('proposal', t('accountability.proposal'), triggerOutcomes.map((outcome) => ({ value: outcome, label: t(`accountability.outcomes.${outcome}`) })))}
        <label className="filter"><span>{t('accountability.division')}</span><DivisionPicker allowClear value={filters.divisionCode} onChange={set('divisionCode')} /></label>
        {choose('sort', t('accountability.register.sort'), sorts.map((sort) => ({ value: sort, label: t(`accountability.register.sorts.${sort}`) })))}
        {own && (
          <Checkbox className="filter-check" checked={filters.handler === own} onChange={(event) => set('handler')(event.target.checked ? own : undefined)}>
            {t('accountability.register.ours')}
          </Checkbox>
        )}
        {filters.subjectId && (
          <Checkbox className="filter-check" checked onChange={() => set('subjectId')(undefined)}>{t('accountability.register.oneSubject')}</Checkbox>
        )}
      </MoreFilters>
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
        <Button onClick={() => onChange({})}>{t('common.reset')}</Button>
      </div>
    </form>
  );
}
