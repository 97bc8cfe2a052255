import { Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';

export const traitNames = [
  'TWO_KEY_ONE_MAJOR', 'AMMONIA_REFRIGERATION', 'DUST_EXPLOSION', 'CONFINED_SPACE', 'MOLTEN_METAL',
  'SPECIAL_EQUIPMENT', 'OCCUPATIONAL_HAZARD',
] as const;

export function Traits({ traits }: { traits: string[] }) {
  const { t } = useTranslation();
  if (traits.length === 0) return <span className="muted">{t('registry.enterprise.noTraits')}</span>;
  return (
    <span className="tags">
      {traits.map((trait) => (
        <Tag key={trait} className="tag" data-tone="amber">
          {t(`registry.enterprise.traitNames.${trait as 'DUST_EXPLOSION'}`, { defaultValue: trait })}
        </Tag>
      ))}
    </span>
  );
}

interface SelectProps {
  value: string | null;
  onChange: (value: string | undefined) => void;
}

export function TraitSelect({ value, onChange }: SelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      allowClear
      aria-label={t('registry.enterprise.trait')}
      value={value ?? undefined}
      onChange={onChange}
      placeholder={t('common.all')}
      options={traitNames.map((trait) => ({ value: trait, label: t(`registry.enterprise.traitNames.${trait}`) }))}
    />
  );
}
