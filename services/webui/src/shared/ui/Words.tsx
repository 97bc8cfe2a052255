import { Input, type InputProps } from 'antd';
import type { TextAreaProps } from 'antd/es/input';
import { useTranslation } from 'react-i18next';

/** From this share of the limit on it is told how much room is left. */
const NEAR = 0.9;

/** Tells how long a text may be, and keeps what is too long: what somebody wrote is never cut without a word. */
function useCount(max: number) {
  const { t } = useTranslation();
  return {
    max,
    show: ({ count }: { count: number }) =>
      count > max ? <span className="too-long">{t('common.overLong', { max, over: count - max })}</span> : count > max * NEAR ? `${count} / ${max}` : '',
  };
}

/** One line of at most so many characters. */
export function Line({ max, ...rest }: InputProps & { max: number }) {
  return <Input {...rest} count={useCount(max)} />;
}

/** Several lines of at most so many characters. */
export function Words({ max, ...rest }: TextAreaProps & { max: number }) {
  return <Input.TextArea {...rest} count={useCount(max)} />;
}
