import { DatePicker, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useWide } from './useWide';

interface Props {
  id?: string;
  value?: Dayjs | null;
  onChange?: (value: Dayjs | null) => void;
}

const NATIVE = 'YYYY-MM-DDTHH:mm';

/** Day and minute. A phone's own picker fits its screen and its thumb; antd's calendar with a clock beside it does not. */
export function DateTimeInput({ id, value, onChange }: Props) {
  const wide = useWide();
  if (wide) {
    return <DatePicker id={id} value={value} onChange={onChange} showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" className="full" inputReadOnly />;
  }
  return (
    <Input
      id={id}
      type="datetime-local"
      value={value?.format(NATIVE) ?? ''}
      onChange={(event) => onChange?.(event.target.value ? dayjs(event.target.value) : null)}
    />
  );
}
