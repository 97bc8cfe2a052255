import { useTranslation } from 'react-i18next';
import { dateTime } from '../time/format';

/** One time an end was counted anew, by a holiday notice that came or changed. */
export interface ClockLine {
  previousDueAt?: string | null;
  dueAt: string;
  provisional: boolean;
  document: string;
  at: string;
}

export function ClockHistory({ lines }: { lines?: ClockLine[] | undefined }) {
  const { t } = useTranslation();
  if (!lines || lines.length === 0) return null;
  return (
    <ul className="clock-history">
      {lines.map((line) => (
        <li key={line.at + line.dueAt}>
          {t('clockDesk.line', {
            at: dateTime(line.at),
            from: line.previousDueAt ? dateTime(line.previousDueAt) : t('clockDesk.none'),
            to: dateTime(line.dueAt),
            document: line.document,
          })}
        </li>
      ))}
    </ul>
  );
}
