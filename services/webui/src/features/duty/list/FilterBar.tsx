import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dutyCycles, dutyStates } from '@/shared/api/duty';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { MoreFilters } from '@/shared/ui/MoreFilters';
import { DivisionPicker, OrganisationPicker } from '@/shared/ui/pickers';
import { cycleOf, periodsIn, periodText } from '../shared/period';
import { type FilterName, type Filters, sorts, withinPeriod } from './filters';

const folded = ['state', 'cycle', 'year', 'period', 'divisionCode', 'organisation', 'sort', 'mine'] as const;
const YEARS_BACK = 6;

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export function FilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState(filters.q ?? '');
  useEffect(() => setKeyword(filters.q ?? ''), [filters.q]);
  const set = (name: FilterName) => (value: string | undefined) => onChange(withinPeriod({ ...filters, [name]: value }));
  const choose = (name: FilterName, label: string, options: { value: string; label: string }[]) => (
    <label className="filter">
      <span>{label}</span>
      <Select allowClear aria-label={label} value={filters[name]} onChange={set(name)} options={options} placeholder={t('common.all')} />
    </label>
  );
  const thisYear = Number(day(serverNow()).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_value, index) => String(thisYear - index));
  const cycle = cycleOf(filters.cycle ?? null);
  const numbers = cycle && filters.year ? Array.from({ length: periodsIn(cycle) }, (_value, index) => index + 1) : [];
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
        <Input value={keyword} onChange={(event) => setKeyword(event.target.value)} placeholder={t('duty.list.searchHint')} maxLength={100} allowClear />
      </label>
      <MoreFilters count={folded.filter((name) => filters[name]).length}>
        {choose('state', t('duty.state'), dutyStates.map((state) => ({ value: state, label: t(`duty.states.${state}`) })))}
        {choose('cycle', t('duty.cycle'), dutyCycles.map((one) => ({ value: one, label: t(`duty.cycles.${one}`) })))}
        {choose('year', t('duty.year'), years.map((year) => ({ value: year, label: year })))}
        {cycle && numbers.length > 1 && choose('period', t('duty.periodName'), numbers.map((number) => ({ value: String(number), label: periodText({ cycle, year: Number(filters.year), number }, t) })))}
        <label className="filter"><span>{t('duty.place')}</span><DivisionPicker allowClear label={t('duty.place')} placeholder={t('common.all')} value={filters.divisionCode} onChange={set('divisionCode')} /></label>
        <label className="filter"><span>{t('duty.organisation')}</span><OrganisationPicker allowClear label={t('duty.organisation')} placeholder={t('common.all')} value={filters.organisation} onChange={set('organisation')} /></label>
        <label className="filter">
          <span>{t('hazard.list.sort')}</span>
          <Select
            aria-label={t('hazard.list.sort')}
            value={filters.sort ?? 'PERIOD'}
            onChange={(next) => set('sort')(next === 'PERIOD' ? undefined : next)}
            options={sorts.map((sort) => ({ value: sort, label: t(`duty.list.sorts.${sort}`) }))}
          />
        </label>
        <Checkbox className="filter-check" checked={filters.mine === 'true'} onChange={(event) => set('mine')(event.target.checked ? 'true' : undefined)}>
          {t('duty.list.mineOnly')}
        </Checkbox>
      </MoreFilters>
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
        <Button onClick={() => onChange({})}>{t('common.reset')}</Button>
      </div>
    </form>
  );
}
