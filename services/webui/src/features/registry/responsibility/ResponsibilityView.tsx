import { CheckCircleFilled, QuestionCircleFilled, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/useWords';
import { Standing } from '@/features/accountability/shared/Standing';
import type { ResponsibilityAnswer, ResponsibilityLine } from '@/shared/api/registry';
import { BasisLine } from '@/shared/ui/Tags';

const outcomeIcons = { LEAD: CheckCircleFilled, CONFLICT: WarningFilled, GAP: QuestionCircleFilled };

/** Another side or a part of the trade asked about: named, without a part in the matter itself. */
const beside = (line: ResponsibilityLine) => line.rule === 'SIDE_DUTY' || line.rule === 'PART_DUTY';

interface Props {
  answer: ResponsibilityAnswer;
  /** Shows the lead and folds the rest away, where the answer is one matter among others. */
  folded?: boolean;
}

/** The resolver's answer; every line names its rule and clause. */
export function ResponsibilityView({ answer, folded = false }: Props) {
  const { t } = useTranslation();
  const Icon = outcomeIcons[answer.outcome];
  const leads = answer.lead ? [answer.lead] : (answer.leads ?? []);
  const others = answer.others ?? [];
  // A town's own document speaks at its level, beside the district's.
  const below = (answer.levels ?? []).slice(leads.length > 0 ? 1 : 0);
  const groups: [string, ResponsibilityLine[]][] = [
    ...below.map((level): [string, ResponsibilityLine[]] => [
      t(`registry.who.${level.outcome === 'CONFLICT' ? 'levelLeads' : 'levelLead'}`, { level: t(`division.${level.level}`) }),
      level.leads,
    ]),
    [t('registry.who.others'), others.filter((line) => !beside(line))],
    [t('registry.who.sides'), others.filter(beside)],
    [t('registry.who.territorial'), answer.territorial ?? []],
    [t('registry.who.committee'), answer.committee ? [answer.committee] : []],
    [t('registry.who.leaders'), answer.leaders ?? []],
  ];
  return (
    <div className="who">
      <p className="who-outcome" data-outcome={answer.outcome}>
        <Icon aria-hidden /> {t(`registry.who.${answer.outcome}`)}
      </p>
      {answer.outcome === 'CONFLICT' && <p>{t('registry.who.conflictHint')}</p>}
      {answer.outcome === 'GAP' && <p>{t('registry.who.gapHint')}</p>}
      {leads.length > 0 && (
        <Lines title={t(answer.outcome === 'CONFLICT' ? 'registry.who.leads' : 'registry.who.lead')} lines={leads} lead standing />
      )}
      {folded ? (
        <details className="who-more">
          <summary>{t('hazard.detail.more', { count: groups.reduce((sum, [, lines]) => sum + lines.length, 0) })}</summary>
          <Groups groups={groups} />
        </details>
      ) : (
        <Groups groups={groups} standing />
      )}
      {answer.notes && answer.notes.length > 0 && (
        <div className="who-group">
          <h3>{t('registry.who.notes')}</h3>
          <ul className="who-notes">{answer.notes.map((note) => <li key={note}>{note}</li>)}</ul>
        </div>
      )}
    </div>
  );
}

function Groups({ groups, standing = false }: { groups: [string, ResponsibilityLine[]][]; standing?: boolean }) {
  return groups.map(([title, lines]) => lines.length > 0 && <Lines key={title} title={title} lines={lines} standing={standing} />);
}

interface LinesProps {
  title: string;
  lines: ResponsibilityLine[];
  lead?: boolean;
  /** Asks for what holds for each body; not for those folded away. */
  standing: boolean;
}

function Lines({ title, lines, lead = false, standing }: LinesProps) {
  return (
    <div className={lead ? 'who-group who-lead' : 'who-group'}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, index) => <li key={`${line.organisationId}:${line.postId ?? ''}:${index}`}><Line line={line} standing={standing} /></li>)}
      </ul>
    </div>
  );
}

function Line({ line, standing }: { line: ResponsibilityLine; standing: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const labels = [
    line.responsibility ? t(`registry.responsibilities.${line.responsibility}`) : line.role ? t(`registry.roles.${line.role}`) : null,
    line.level ? t(`division.${line.level}`) : null,
  ].filter(Boolean);
  return (
    <div className="who-line">
      <p className="who-name">
        <strong>{line.organisationName}</strong>
        {line.sections?.length
          ? <span>{words.list(line.sections.map((section) => section.name))}</span>
          : line.sectionName && <span>{line.sectionName}</span>}
        {line.postName && <span>{line.postName}</span>}
        {labels.map((label) => <span key={label} className="who-role">{label}</span>)}
      </p>
      <p className="who-why">{line.ruleText}</p>
      <BasisLine document={line.document} clause={line.clause} verified={line.verified} />
      {line.clauses && line.clauses.length > 0 && (
        <ul className="who-clauses">
          {line.clauses.map((clause) => (
            <li key={`${clause.document}${clause.clause}${clause.sectionName ?? ''}`}>
              {words.labelled(`${clause.document} ${clause.clause}${clause.sectionName ? ` · ${clause.sectionName}` : ''}`, clause.summary)}
            </li>
          ))}
        </ul>
      )}
      {standing && <Standing subjectId={line.postId ?? line.organisationId} />}
    </div>
  );
}
