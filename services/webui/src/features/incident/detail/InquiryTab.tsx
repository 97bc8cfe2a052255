import { Button, Steps, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Inquiry } from '@/shared/api/incident';
import { dateTime, day } from '@/shared/time/format';
import { Facts, Section } from '@/shared/ui/Page';
import { EmptyState } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { Files } from '../shared/Files';
import { SignedBy } from '../shared/SignedBy';
import type { PartProps } from './Overview';
import { PlateView } from './PlateView';

interface Props extends PartProps {
  inquiry: Inquiry;
}

/** The team, its appraisals and extensions, the report, the reply, and the supervision it stands under. */
export function InquiryTab({ incident, onStep }: PartProps) {
  const { t } = useTranslation();
  const { inquiry } = incident;
  if (!inquiry) {
    return (
      <Section title={t('incident.inquiry.title')}>
        <EmptyState
          title={t('incident.inquiry.none')}
          hint={t('incident.inquiry.noneHint', { level: t(`incident.levels.${incident.finding.inquiryLevel}`) })}
          action={incident.actions.includes('FORM_INQUIRY')
            ? <Button type="primary" onClick={() => onStep('FORM_INQUIRY')}>{t('incident.steps.FORM_INQUIRY')}</Button>
            : undefined}
        />
      </Section>
    );
  }
  const props = { incident, onStep, inquiry };
  return (
    <>
      <Section title={t('incident.inquiry.title')} hint={t('incident.inquiry.formed', { body: inquiry.organisationName, level: t(`incident.levels.${inquiry.level}`), time: dateTime(inquiry.formedAt) })}>
        <Stages inquiry={inquiry} />
        <p>{t(`incident.deviations.${inquiry.deviation}`)}{inquiry.deviationReason && <span className="user-text">　{inquiry.deviationReason}</span>}</p>
      </Section>
      {inquiry.plate && <PlateView plate={inquiry.plate} incident={incident} onStep={onStep} />}
      <Members {...props} />
      <Pauses {...props} />
      <Outcome inquiry={inquiry} />
    </>
  );
}

function Stages({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation();
  const wide = useWide();
  const done = [true, inquiry.members.length > 0 && inquiry.members.every((member) => member.declaration !== 'PENDING'), inquiry.report !== null, inquiry.reply !== null, inquiry.publication !== null];
  const current = done.indexOf(false);
  const names = ['formed', 'declared', 'report', 'reply', 'publication'] as const;
  return (
    <Steps
      className="inquiry-stages"
      orientation={wide ? 'horizontal' : 'vertical'}
      size="small"
      current={current < 0 ? names.length : current}
      items={names.map((name) => ({ title: t(`incident.inquiry.stages.${name}`) }))}
    />
  );
}

const declarationTones = { PENDING: 'gold', NO_CONFLICT: 'green', CONFLICT: 'red' } as const;

function Members({ inquiry, incident, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('incident.inquiry.members')}
      hint={t('incident.inquiry.membersHint')}
      extra={incident.actions.includes('ADD_MEMBER') && <Button onClick={() => onStep('ADD_MEMBER')}>{t('incident.steps.ADD_MEMBER')}</Button>}
    >
      {inquiry.members.length === 0 ? <p className="muted">{t('incident.inquiry.noMembers')}</p> : (
        <ul className="cards cards-wide">
          {inquiry.members.map((member) => (
            <li key={member.id}>
              <article className="card">
                <span className="card-top">
                  <strong>{member.name}</strong>
                  <Tag className="tag" data-tone={declarationTones[member.declaration]}>{t(`incident.declarations.${member.declaration}`)}</Tag>
                </span>
                <span className="card-meta">{t(`incident.memberRoles.${member.role}`)} · {member.unit}</span>
                {member.statement && <span className="user-text">{member.statement}</span>}
                {member.declaredAt && <span className="card-meta">{t('incident.inquiry.declaredAt', { time: dateTime(member.declaredAt) })}</span>}
                {member.declaration === 'PENDING' && incident.actions.includes('DECLARE_CONFLICT') && (
                  <Button onClick={() => onStep('DECLARE_CONFLICT', member.id)}>{t('incident.steps.DECLARE_CONFLICT')}</Button>
                )}
              </article>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What stops the sixty days and what lengthens them. */
function Pauses({ inquiry, incident, onStep }: Props) {
  const { t } = useTranslation();
  if (inquiry.appraisals.length + inquiry.extensions.length === 0) return null;
  return (
    <Section title={t('incident.inquiry.pauses')} hint={t('incident.inquiry.pausesHint')}>
      <ul className="rectification">
        {inquiry.appraisals.map((appraisal) => (
          <li key={appraisal.id} className="part">
            <h3>{t('incident.inquiry.appraisal')} · {appraisal.subject}</h3>
            <p>{appraisal.institution}</p>
            <p className="signature">{t('incident.inquiry.span', { from: dateTime(appraisal.startedAt), to: appraisal.endedAt ? dateTime(appraisal.endedAt) : t('incident.inquiry.running') })}</p>
            {appraisal.result && <p className="user-text">{appraisal.result}</p>}
            {!appraisal.endedAt && incident.actions.includes('END_APPRAISAL') && (
              <Button onClick={() => onStep('END_APPRAISAL', appraisal.id)}>{t('incident.steps.END_APPRAISAL')}</Button>
            )}
          </li>
        ))}
        {inquiry.extensions.map((extension) => (
          <li key={extension.id} className="part">
            <h3>{t('incident.inquiry.extension', { until: day(extension.until) })}</h3>
            <p className="user-text">{extension.reason}</p>
            <SignedBy by={extension.requestedBy} />
            <Tag className="tag" data-tone={extension.granted === null ? 'gold' : extension.granted ? 'green' : 'red'}>
              {t(extension.granted === null ? 'hazard.detail.pending' : extension.granted ? 'hazard.detail.granted' : 'hazard.detail.refused')}
            </Tag>
            {extension.opinion && <p className="user-text">{extension.opinion}</p>}
            {extension.decidedBy && <SignedBy by={extension.decidedBy} />}
            {extension.granted === null && incident.actions.includes('DECIDE_INQUIRY_EXTENSION') && (
              <Button onClick={() => onStep('DECIDE_INQUIRY_EXTENSION', extension.id)}>{t('incident.steps.DECIDE_INQUIRY_EXTENSION')}</Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outcome({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation();
  const { report, reply, publication } = inquiry;
  if (!report) return null;
  return (
    <Section title={t('incident.inquiry.outcome')}>
      <div className="rectification">
        <article className="part">
          <h3>{t('incident.inquiry.report')}</h3>
          <div className="facts-single">
            <Facts
              items={[
                [t('incident.inquiry.responsible'), t(report.responsible ? 'incident.inquiry.isResponsible' : 'incident.inquiry.notResponsible')],
                [t('incident.inquiry.directCause'), <span key="d" className="user-text">{report.directCause}</span>],
                [t('incident.inquiry.indirectCause'), <span key="i" className="user-text">{report.indirectCause}</span>],
                [t('incident.inquiry.suggestions'), <span key="s" className="user-text">{report.suggestions}</span>],
              ]}
            />
          </div>
          <Files ids={report.evidenceIds} />
          <SignedBy by={report.filedBy} />
        </article>
        {reply && (
          <article className="part">
            <h3>{t('incident.inquiry.reply', { number: reply.number })}</h3>
            <p className="user-text">{reply.opinion}</p>
            <SignedBy by={reply.by} />
          </article>
        )}
        {publication && (
          <article className="part">
            <h3>{t('incident.inquiry.publication')}</h3>
            <p className="user-text">{publication.where}</p>
            <SignedBy by={publication.by} />
          </article>
        )}
      </div>
    </Section>
  );
}
