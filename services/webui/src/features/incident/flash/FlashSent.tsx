import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { IncidentDetail } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { mostPressing } from '@/shared/time/urgency';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page, Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { MissingList } from '../shared/MissingList';

/** To whom it went, until when the next level must have it, and what is still to be said. */
export function FlashSent({ incident, onAgain }: { incident: IncidentDetail; onAgain: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const clock = mostPressing(incident.deadlines, useNow());
  const got = incident.relay.filter((leg) => leg.sentAt);
  const next = incident.relay.find((leg) => !leg.sentAt && leg.required);
  return (
    <Page title={t('flash.sent')}>
      <Section title={incident.title} className="sent">
        <p className="sent-number"><CheckCircleFilled aria-hidden /> {t('flash.sentNumber', { number: incident.number })}</p>
        <dl className="sent-facts">
          <dt>{t('flash.sentTo')}</dt>
          <dd>
            {got.length === 0 ? <strong>{t('flash.sentToOffice')}</strong> : got.map((leg) => (
              <strong key={leg.id} className="sent-line">{leg.organisationName} <small>{t(`incident.levels.${leg.level}`)}</small></strong>
            ))}
            <p className="muted">{t('flash.sentAt', { time: dateTime(incident.times.sentAt) })}</p>
          </dd>
          {next && (
            <>
              <dt>{t('flash.sentNext')}</dt>
              <dd><strong>{next.organisationName}</strong><p className="muted">{t('flash.sentNextHint')}</p></dd>
            </>
          )}
          {clock && (
            <>
              <dt>{t('flash.sentClock')}</dt>
              <dd>
                {clock.name}
                <Countdown clock={clock} large showDue />
                <BasisLine document={clock.basis?.document} clause={clock.basis?.clause} verified={clock.verified} />
              </dd>
            </>
          )}
        </dl>
        <div className="button-row">
          <LinkButton type="primary" size="large" to={`/incidents/${encodeURIComponent(incident.id)}`}>{t('flash.sentOpen')}</LinkButton>
          <Button size="large" onClick={onAgain}>{t('flash.sentAgain')}</Button>
        </div>
      </Section>
      {incident.missingContent.length > 0 && (
        <Section title={t('incident.missing.title')} hint={t('incident.missing.hint')} className="sent">
          <MissingList missing={incident.missingContent} />
          <Button type="primary" ghost size="large" block onClick={() => void navigate(`/incidents/${encodeURIComponent(incident.id)}?step=COMPLETE`)}>
            {t('incident.missing.complete')}
          </Button>
        </Section>
      )}
    </Page>
  );
}
