import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { HazardDetail } from '@/shared/api/hazard';
import { useWords } from '@/shared/i18n/useWords';
import { mostPressing } from '@/shared/time/urgency';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { Page, Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';

/** Tells the reporter whom it went to, why, and until when. */
export function Sent({ hazard, onAgain }: { hazard: HazardDetail; onAgain: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const now = useNow();
  const words = useWords();
  const clock = mostPressing(hazard.deadlines, now);
  const lead = hazard.responsible?.lead;
  return (
    <Page title={t('report.sent')}>
      <Section title={hazard.title} className="sent">
        <p className="sent-number"><CheckCircleFilled aria-hidden /> {t('report.sentNumber', { number: hazard.number })}</p>
        <dl className="sent-facts">
          <dt>{t('report.sentTo')}</dt>
          <dd>
            <strong>{hazard.handler?.name ?? lead?.organisationName ?? t('report.sentNoLead')}</strong>
            {lead && (
              <p>
                {words.labelled(t('report.sentWhy'), lead.ruleText)}
                <BasisLine document={lead.document} clause={lead.clause} verified={lead.verified} />
              </p>
            )}
          </dd>
          {clock && (
            <>
              <dt>{t('report.sentUntil')}</dt>
              <dd>
                {clock.name}
                <Countdown clock={clock} large showDue />
                <BasisLine document={clock.basis?.document} clause={clock.basis?.clause} verified={clock.verified} />
              </dd>
            </>
          )}
        </dl>
        <div className="button-row">
          <Button type="primary" size="large" onClick={() => void navigate(`/hazards/${hazard.id}`)}>{t('report.sentOpen')}</Button>
          <Button size="large" onClick={onAgain}>{t('report.sentAgain')}</Button>
        </div>
      </Section>
    </Page>
  );
}
