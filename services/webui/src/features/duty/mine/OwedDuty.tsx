import { FileAddOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyDetail, DutyRow } from '@/shared/api/duty';
import { useWords } from '@/shared/i18n/useWords';
import { DueClock } from '@/shared/ui/DueClock';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { lastReturn } from '../shared/filings';
import { DutyStateTag } from '../shared/tags';
import { useDuty } from '../shared/useDuties';
import { countText, rowPeriod, seatText } from '../shared/words';

/** What is still to be filed: until when and by which rule, what shows it, and the way to file it. */
export function OwedDuty({ row }: { row: DutyRow }) {
  const { t } = useTranslation();
  const duty = useDuty(row.id);
  const link = `/duties/${encodeURIComponent(row.id)}`;
  return (
    <article className="card duty-owed" data-state={row.state}>
      <span className="card-top">
        <span className="card-meta">{rowPeriod(row, t)} · {t(`duty.cadences.${row.cycle}`, { count: row.times })}</span>
        <DutyStateTag state={row.state} />
      </span>
      <Link to={link} className="card-title">{row.name}</Link>
      <span className="card-meta">{[seatText(row), row.times > 1 && countText(row, t)].filter(Boolean).join(' · ')}</span>
      <DueClock row={row} showDue />
      <Loaded query={duty}>{(detail) => <Asked duty={detail} link={link} />}</Loaded>
    </article>
  );
}

function Asked({ duty, link }: { duty: DutyDetail; link: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const back = lastReturn(duty);
  return (
    <>
      <div className="duty-asked">
        <strong>{t('duty.evidence')}</strong>
        <p>{duty.evidence}</p>
        <BasisLine document={duty.basis.document} clause={duty.basis.clause} verified={duty.verified} />
      </div>
      {back && <p className="duty-back">{words.labelled(t('duty.returned'), back.reason)}</p>}
      {duty.actions.includes('FILE') && (
        <LinkButton
          to={`${link}?step=FILE`}
          type="primary"
          size="large"
          block
          icon={<FileAddOutlined aria-hidden />}
          aria-label={`${t(duty.state === 'MISSED' ? 'duty.makeUp' : 'duty.steps.FILE')} ${duty.name}`}
        >
          {t(duty.state === 'MISSED' ? 'duty.makeUp' : 'duty.steps.FILE')}
        </LinkButton>
      )}
    </>
  );
}
