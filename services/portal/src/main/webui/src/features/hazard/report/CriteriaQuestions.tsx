import { InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CriteriaQuestion } from '@/shared/api/hazard';
import { ErrorState, LoadingState } from '@/shared/ui/States';
import { useDebounced } from '@/shared/ui/useDebounced';
import { type Answers, useCriteria, useSuggestion } from '../shared/criteria';
import { SuggestionView } from '../shared/SuggestionView';

interface Props {
  matter: string | undefined;
  value?: Answers;
  onChange?: (answers: Answers) => void;
}

/** Plain yes/no questions from the standard that applies, and the suggestion that follows while they are answered. */
export function CriteriaQuestions({ matter, value = {}, onChange }: Props) {
  const { t } = useTranslation();
  const criteria = useCriteria(matter);
  const suggestion = useSuggestion(matter, useDebounced(value, 250));
  if (!matter) return <p className="muted">{t('report.judgeFirst')}</p>;
  if (criteria.isError) return <ErrorState error={criteria.error} onRetry={() => void criteria.refetch()} />;
  if (!criteria.data) return <LoadingState />;
  if (!criteria.data.loaded) {
    return <SuggestionView suggestion={{ loaded: false, grade: null, matched: [], message: criteria.data.message }} />;
  }
  return (
    <div className="questions">
      {criteria.data.standards.map((standard) => (
        <fieldset key={standard.standard}>
          <legend>{[standard.title, standard.standard, standard.version].filter(Boolean).join(' · ')}</legend>
          {standard.questions.map((question) => (
            <Question
              key={question.key}
              question={question}
              value={value[question.key]}
              onChange={(answer) => onChange?.({ ...value, [question.key]: answer })}
            />
          ))}
        </fieldset>
      ))}
      {suggestion.data && <SuggestionView suggestion={suggestion.data} />}
    </div>
  );
}

interface QuestionProps {
  question: CriteriaQuestion;
  value: boolean | number | null | undefined;
  onChange: (answer: boolean | number | null) => void;
}

function Question({ question, value, onChange }: QuestionProps) {
  const { t } = useTranslation();
  const id = `question-${question.key}`;
  return (
    <div className="question">
      <p id={id}>
        {question.text}
        {question.clause && <span className="question-clause">{question.clause}</span>}
      </p>
      {question.type === 'NUMBER' ? (
        <InputNumber
          aria-labelledby={id}
          min={0}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(next)}
          suffix={question.unit ?? undefined}
        />
      ) : (
        <Radio.Group
          aria-labelledby={id}
          optionType="button"
          value={value === undefined ? undefined : String(value)}
          onChange={(event) => onChange(answerOf(String(event.target.value)))}
          options={[
            { value: 'true', label: t('common.yes') },
            { value: 'false', label: t('common.no') },
            { value: 'null', label: t('common.unknown') },
          ]}
        />
      )}
    </div>
  );
}

function answerOf(text: string): boolean | null {
  return text === 'null' ? null : text === 'true';
}
