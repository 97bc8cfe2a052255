import { QuestionCircleOutlined, WarningFilled } from '@ant-design/icons';
import { Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Grade, HazardState } from '../api/hazard';

const tones: Record<HazardState, string> = {
  REPORTED: 'blue',
  GRADED: 'blue',
  PLANNING: 'gold',
  PLAN_REVIEW: 'blue',
  RECTIFYING: 'gold',
  ACCEPTANCE: 'blue',
  VERIFIED: 'blue',
  WRITTEN_OFF: 'green',
  TRANSFERRING: 'purple',
  SENT_BACK: 'volcano',
};

export function StateTag({ state }: { state: HazardState }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={tones[state]}>{t(`hazard.states.${state}`)}</Tag>;
}

export function GradeTag({ grade }: { grade: Grade | null }) {
  const { t } = useTranslation();
  if (!grade) return <Tag className="tag" data-tone="grey">{t('hazard.gradeNone')}</Tag>;
  return (
    <Tag className="tag" data-tone={grade === 'MAJOR' ? 'red' : 'grey'} icon={grade === 'MAJOR' ? <WarningFilled aria-hidden /> : undefined}>
      {t(`hazard.grades.${grade}`)}
    </Tag>
  );
}

/** Marks what was taken from general knowledge and not yet compared with the text. */
export function Unverified() {
  const { t } = useTranslation();
  return (
    <Tooltip title={t('common.unverifiedHint')}>
      <Tag className="tag tag-small" data-tone="amber" icon={<QuestionCircleOutlined aria-hidden />} tabIndex={0}>
        {t('common.unverified')}
      </Tag>
    </Tooltip>
  );
}

interface BasisProps {
  document?: string | null | undefined;
  clause?: string | null | undefined;
  verified?: boolean | undefined;
  /** Without the word for "basis", under a heading that says it. */
  bare?: boolean;
}

export function BasisLine({ document, clause, verified, bare = false }: BasisProps) {
  const { t } = useTranslation();
  if (!document && !clause) return null;
  return (
    <span className="basis">
      {bare ? [document, clause].filter(Boolean).join(' ') : t('common.basisText', { document: document ?? '', clause: clause ?? '' }).trim()}
      {verified === false && <> <Unverified /></>}
    </span>
  );
}
