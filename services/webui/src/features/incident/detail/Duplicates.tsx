import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { closedIncidents } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import type { PartProps } from './Overview';

/** Reports that may be about the same event: offered, never merged by themselves. */
export function Duplicates({ incident, onStep }: PartProps) {
  const { t } = useTranslation();
  if (incident.mergedInto) {
    return (
      <Alert
        type="info"
        showIcon
        className="block-alert"
        title={t('incident.duplicates.merged')}
        action={<Link to={`/incidents/${encodeURIComponent(incident.mergedInto)}`}>{t('incident.duplicates.open')}</Link>}
      />
    );
  }
  if (incident.duplicates.length === 0 || closedIncidents.includes(incident.state)) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="block-alert"
      title={t('incident.duplicates.title')}
      description={
        <>
          <p>{t('incident.duplicates.hint')}</p>
          <ul className="duplicates">
            {incident.duplicates.map((other) => (
              <li key={other.id}>
                <span>
                  <Link to={`/incidents/${encodeURIComponent(other.id)}`}>{other.title}</Link>
                  <span className="number"> {other.number} · {dateTime(other.receivedAt)}</span>
                </span>
                {incident.actions.includes('MERGE') && (
                  <Button size="small" onClick={() => onStep('MERGE', other.id)}>{t('incident.duplicates.merge')}</Button>
                )}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
