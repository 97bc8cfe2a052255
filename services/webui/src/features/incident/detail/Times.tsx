import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { minutesText } from '../shared/words';

const order = ['occurredAt', 'knownAt', 'sentAt', 'receivedAt'] as const;

/** Occurred, known, sent, received: written once, with the time that lies between each and the one before. */
export function Times({ incident: { times } }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const between = (from: string | null, to: string | null) =>
    from && to ? t('incident.times.after', { span: minutesText((Date.parse(to) - Date.parse(from)) / 60_000, t) }) : null;
  return (
    <ol className="four-times">
      {order.map((name, index) => {
        const value = times[name];
        const before = index === 0 ? null : times[order[index - 1]!];
        return (
          <li key={name} data-known={value !== null}>
            <span className="four-name"><LockOutlined aria-hidden /> {t(`incident.times.${name}`)}</span>
            {value ? <time dateTime={value}>{dateTime(value)}</time> : <span className="muted">{t('incident.times.unknown')}</span>}
            <span className="four-between">{between(before, value)}</span>
          </li>
        );
      })}
    </ol>
  );
}
