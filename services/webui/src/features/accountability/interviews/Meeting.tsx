import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Part, SignatureLine } from '@/features/hazard/shared/Part';
import { Files } from '@/features/incident/shared/Files';
import type { Attendance, Summons } from '@/shared/api/accountability';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import type { InterviewProps } from './InterviewPage';

/** Each summons with its receipt, who came or did not, and the minutes. */
export function Meeting({ interview: { summonses, attendances, minutes } }: InterviewProps) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('accountability.interview.summonses')} hint={t('accountability.interview.summonsesHint')}>
        <ol className="rectification">
          {summonses.map((summons, index) => (
            <li key={summons.by.at}>
              <SummonsView summons={summons} index={index} attendance={attendances[index]} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('accountability.interview.minutes')}>
        {minutes ? (
          <Part title={t('accountability.interview.minutesFiled')} by={minutes.by}>
            <LongText text={minutes.content} />
            <Files ids={minutes.evidenceIds} />
          </Part>
        ) : <p className="muted">{t('accountability.interview.noMinutes')}</p>}
      </Section>
    </>
  );
}

function SummonsView({ summons, index, attendance }: { summons: Summons; index: number; attendance: Attendance | undefined }) {
  const { t } = useTranslation();
  return (
    <Part
      title={t('accountability.interview.summons', { index: index + 1, number: summons.number })}
      by={summons.by}
      answer={(
        <div className="part-answer">
          <Tag className="tag" data-tone={summons.received ? 'green' : 'gold'}>{t(summons.received ? 'accountability.interview.received' : 'accountability.interview.notReceived')}</Tag>
          {summons.received && <SignatureLine by={summons.received} />}
          {attendance && <AttendanceView attendance={attendance} />}
        </div>
      )}
    >
      <p><strong>{dateTime(summons.appointedAt)}</strong> {summons.place}</p>
    </Part>
  );
}

function AttendanceView({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag className="tag" data-tone={attendance.attended ? 'green' : 'red'}>{t(attendance.attended ? 'accountability.interview.came' : 'accountability.interview.absent')}</Tag>
      {attendance.people && <LongText text={attendance.people} />}
      {attendance.remark && <LongText text={attendance.remark} />}
      <SignatureLine by={attendance.by} />
    </>
  );
}
