import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Choice {
  name: string;
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
}

interface Props {
  q: string | undefined;
  hint: string;
  choices: Choice[];
  onChange: (changes: Record<string, string | undefined>) => void;
}

/** A keyword and a few choices, for the short lists. */
export function ListFilters({ q, hint, choices, onChange }: Props) {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState(q ?? '');
  useEffect(() => setKeyword(q ?? ''), [q]);
  return (
    <form
      className="filters"
      role="search"
      aria-label={t('hazard.list.filters')}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: keyword.trim() || undefined });
      }}
    >
      <label className="filter filter-wide">
        <span>{t('hazard.list.keyword')}</span>
        <Input value={keyword} onChange={(event) => setKeyword(event.target.value)} placeholder={hint} maxLength={100} allowClear />
      </label>
      {choices.map((choice) => (
        <label key={choice.name} className="filter">
          <span>{choice.label}</span>
          <Select allowClear aria-label={choice.label} value={choice.value} placeholder={t('common.all')} options={choice.options} onChange={(value) => onChange({ [choice.name]: value })} />
        </label>
      ))}
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
        <Button onClick={() => onChange({ q: undefined, ...Object.fromEntries(choices.map((choice) => [choice.name, undefined])) })}>{t('common.reset')}</Button>
      </div>
    </form>
  );
}
