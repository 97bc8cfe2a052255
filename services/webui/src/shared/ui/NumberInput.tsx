import { Input, type InputProps } from 'antd';
import type { Rule } from 'antd/es/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberFault, type Range, read } from './numbers';

interface Props extends Omit<InputProps, 'value' | 'onChange'> {
  /** A number, or what was typed instead of one. */
  value?: number | string | null;
  onChange?: (value: number | string | null) => void;
}

/** Takes a number and leaves what was typed as it is; whether it will do is said beside it (useNumberRule). */
export function NumberInput({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const shown = read(typed) === (value ?? null) ? typed : String(value ?? '');
  return (
    <Input
      inputMode="decimal"
      {...rest}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(read(event.target.value));
      }}
    />
  );
}

/** The rule of a form's field with a number in it. */
export function useNumberRule(range: Range): Rule {
  const { t } = useTranslation();
  return {
    validator: (_, value: unknown) => {
      const fault = numberFault(value, range);
      return fault ? Promise.reject(new Error(t(`common.${fault}`, { min: range.min, max: range.max }))) : Promise.resolve();
    },
  };
}
