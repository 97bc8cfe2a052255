import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDivisions, useEnterprise, useEnterpriseSearch, useMatters, useOrganisation, useOrganisations } from '../api/queries';
import { problemFrom } from '../api/problem';
import type { Division } from '../api/registry';
import { problemTitle } from './ProblemAlert';
import { useDebounced } from './useDebounced';

interface PickerProps<T = string> {
  id?: string;
  value?: T | null;
  onChange?: (value: T | undefined) => void;
  allowClear?: boolean;
  label?: string;
  placeholder?: string;
}

interface Search {
  isFetching: boolean;
  isError: boolean;
  error: unknown;
}

/** What stands where nothing is offered: that it is still looked for, why it failed, or that there is none. */
function useNothing({ isFetching, isError, error }: Search): string {
  const { t } = useTranslation();
  if (isFetching) return t('common.loading');
  return isError ? problemTitle(problemFrom(error), t) : t('common.noneFound');
}

interface Option {
  value: string;
  label: string;
}

/** What was chosen earlier, by an address or a draft, need not be among what the search found. */
function missingFrom(options: Option[], value: string | null | undefined): string | null {
  return value && !options.some((option) => option.value === value) ? value : null;
}

function withChosen(options: Option[], chosen: { id: string; name: string } | undefined): Option[] {
  return chosen && !options.some((option) => option.value === chosen.id) ? [{ value: chosen.id, label: chosen.name }, ...options] : options;
}

/** 台儿庄区 / 张山子镇 / 侯孟村: a village's name alone is not unique. Province and city only lengthen it. */
export function divisionLabel(division: Division, byCode: Map<string, Division>): string {
  const names: string[] = [];
  for (let at: Division | undefined = division; at; at = at.parent ? byCode.get(at.parent) : undefined) {
    if (names.length === 0 || (at.level !== 'PROVINCE' && at.level !== 'CITY')) names.unshift(at.name);
  }
  return names.join(' / ');
}

export function DivisionPicker({ id, value, onChange, allowClear = false, label, placeholder }: PickerProps) {
  const { t } = useTranslation();
  const divisions = useDivisions();
  const nothing = useNothing(divisions);
  const options = useMemo(() => {
    const all = divisions.data ?? [];
    const byCode = new Map(all.map((division) => [division.code, division]));
    return all.map((division) => ({ value: division.code, label: divisionLabel(division, byCode) }));
  }, [divisions.data]);
  return (
    <Select
      id={id}
      aria-label={label ?? t('hazard.division')}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={value ?? undefined}
      onChange={onChange}
      allowClear={allowClear}
      loading={divisions.isLoading}
      notFoundContent={nothing}
      placeholder={placeholder ?? t('common.choose', { what: label ?? t('hazard.division') })}
    />
  );
}

export function MatterPicker({ id, value, onChange, allowClear = false, label, placeholder }: PickerProps) {
  const { t } = useTranslation();
  const matters = useMatters();
  const nothing = useNothing(matters);
  const options = useMemo(() => {
    const groups = new Map<string, { value: string; label: string }[]>();
    for (const matter of matters.data ?? []) {
      const group = groups.get(matter.kind) ?? [];
      groups.set(matter.kind, [...group, { value: matter.code, label: matter.name }]);
    }
    return [...groups].map(([kind, children]) => ({
      label: t(`common.matterKinds.${kind as 'SECTOR'}`, { defaultValue: kind }),
      options: children,
    }));
  }, [matters.data, t]);
  return (
    <Select
      id={id}
      aria-label={label ?? t('hazard.matter')}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={value ?? undefined}
      onChange={onChange}
      allowClear={allowClear}
      loading={matters.isLoading}
      notFoundContent={nothing}
      placeholder={placeholder ?? t('report.matterHint')}
    />
  );
}

interface BodyPickerProps extends PickerProps {
  /** Bodies that are offered before the public ones, for example the enterprise concerned. */
  extra?: { value: string; label: string }[];
}

export function OrganisationPicker({ id, value, onChange, allowClear = false, label, placeholder, extra = [] }: BodyPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const organisations = useOrganisations(useDebounced(typed));
  const nothing = useNothing(organisations);
  const found = (organisations.data ?? [])
    .filter((organisation) => organisation.kind !== 'ENTERPRISE')
    .map((organisation) => ({ value: organisation.id, label: organisation.name }));
  const offered = [...extra.filter((one) => one.label.includes(typed)), ...found];
  const chosen = useOrganisation(missingFrom(offered, value));
  const options = withChosen(offered, chosen.data);
  return (
    <Select
      id={id}
      aria-label={label ?? t('step.organisation')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
      value={value ?? undefined}
      onChange={onChange}
      allowClear={allowClear}
      loading={organisations.isFetching}
      notFoundContent={nothing}
      placeholder={placeholder ?? t('common.choose', { what: label ?? t('step.organisation') })}
    />
  );
}

export function EnterprisePicker({ id, value, onChange, allowClear = false, label }: PickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = useEnterpriseSearch(useDebounced(typed));
  const nothing = useNothing(search);
  const found = (search.data ?? []).map((enterprise) => ({ value: enterprise.id, label: enterprise.name }));
  const chosen = useEnterprise(missingFrom(found, value));
  const options = withChosen(found, chosen.data);
  return (
    <Select
      id={id}
      aria-label={label ?? t('hazard.enterprise')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
      value={value ?? undefined}
      onChange={onChange}
      allowClear={allowClear}
      loading={search.isFetching}
      notFoundContent={nothing}
      placeholder={t('common.enterpriseSearchHint')}
    />
  );
}
