import { CheckCircleOutlined, InfoCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { GradeSuggestion, MatchedCriterion } from '@/shared/api/hazard';
import { BasisLine } from '@/shared/ui/Tags';

function tone(suggestion: GradeSuggestion): 'major' | 'general' | 'open' {
  if (suggestion.grade === 'MAJOR') return 'major';
  return suggestion.grade === 'GENERAL' ? 'general' : 'open';
}

const icons = { major: WarningFilled, general: CheckCircleOutlined, open: InfoCircleOutlined };

/** What the criteria say, with the clause; it suggests, a person decides. */
export function SuggestionView({ suggestion }: { suggestion: GradeSuggestion }) {
  const { t } = useTranslation();
  const kind = tone(suggestion);
  const Icon = icons[kind];
  const text = {
    major: t('report.suggestionMajor'),
    general: t('report.suggestionGeneral'),
    open: suggestion.loaded ? suggestion.message || t('report.suggestionOpen') : suggestion.message || t('report.notLoaded'),
  }[kind];
  return (
    <div className="suggestion" data-tone={kind} role="status">
      <p className="suggestion-head"><Icon aria-hidden /> {text}</p>
      <CriteriaList criteria={suggestion.matched} />
    </div>
  );
}

export function CriteriaList({ criteria }: { criteria: MatchedCriterion[] }) {
  if (criteria.length === 0) return null;
  return (
    <ul className="criteria">
      {criteria.map((criterion) => (
        <li key={criterion.criterionId}>
          {criterion.text}
          <BasisLine
            document={[criterion.standard, criterion.version].filter(Boolean).join(' ')}
            clause={criterion.clause}
            verified={criterion.verified}
          />
        </li>
      ))}
    </ul>
  );
}
