import type { FormInstance } from 'antd';
import { problemFrom } from '../api/problem';

/**
 * Puts the server's field errors to the fields of the form and says which ones found a place.
 * `evidenceIds[0]` and `plan.funds` belong to `evidenceIds` and `funds`.
 */
export function showAtFields(form: FormInstance, error: unknown, fields: readonly string[]): string[] {
  const shown: string[] = [];
  const byField = new Map<string, string[]>();
  for (const fault of problemFrom(error).errors) {
    const name = fieldOf(fault.field, fields);
    if (!name) continue;
    byField.set(name, [...(byField.get(name) ?? []), fault.message]);
    shown.push(fault.field);
  }
  form.setFields([...byField].map(([name, errors]) => ({ name, errors })));
  const first = byField.keys().next().value;
  if (first) form.scrollToField(first, { block: 'center', focus: true });
  return shown;
}

function fieldOf(path: string, fields: readonly string[]): string | undefined {
  const plain = path.replace(/\[\d+]/g, '');
  return fields.find((field) => field === plain) ?? fields.find((field) => plain.split('.').includes(field));
}
