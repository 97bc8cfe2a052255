import { localInput } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  disabled?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

/** The phone's own time wheel, read as Beijing time; nothing that happened lies ahead. */
export function LocalTimeInput({ value = '', onChange, ...rest }: Props) {
  return (
    <input
      {...rest}
      type="datetime-local"
      className="native-input"
      value={value}
      max={localInput(serverNow() + 60_000)}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
