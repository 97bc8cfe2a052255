import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentGrades, incidentKinds, incidentStates } from '@/shared/api/incident';
import { DivisionPicker } from '@/shared/ui/pickers';
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
  const onDay = (name: 'from' | 'to') => (
    <label className="filter">
      <span>{t(`incident.register.${name}`)}</span>
      <DatePicker
        className="full"
        inputReadOnly
        aria-label={t(`incident.register.${name}`)}
        value={filters[name] ? dayjs(filters[name]) : null}
        onChange={(value) => set(name)(value ? value.format('YYYY-MM-DD') : undefined)}
      />
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
        <Input value={keyword} onChange={(event) => setKeyword(event.target.value)} placeholder={t('incident.register.searchHint')} maxLength={100} allowClear />
      </label>
      {choose('state', t('hazard.state'), incidentStates.map((state) => ({ value: state, label: t(`incident.states.${state}`) })))}
      {choose('grade', t('hazard.grade'), incidentGrades.map((grade) => ({ value: grade, label: t(`incident.grades.${grade}`) })))}
      {!own && (
        <>
          {choose('kind', t('incident.kind'), incidentKinds.map((kind) => ({ value: kind, label: t(`incident.kinds.${kind}`) })))}
          <label className="filter"><span>{t('incident.division')}</span><DivisionPicker allowClear value={filters.divisionCode} onChange={set('divisionCode')} /></label>
          {onDay('from')}
          {onDay('to')}
          <Checkbox className="filter-check" checked={filters.late === 'true'} onChange={(event) => set('late')(event.target.checked ? 'true' : undefined)}>
            {t('incident.register.lateOnly')}
          </Checkbox>
        </>
      )}
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
        <Button onClick={() => onChange({})}>{t('common.reset')}</Button>
      </div>
    </form>
  );
}
