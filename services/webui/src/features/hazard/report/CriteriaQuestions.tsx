import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion, Standard } from '@/shared/api/hazard';
import { useWords } from '@/shared/i18n/useWords';
import { ErrorState, LoadingState } from '@/shared/ui/States';
import { useDebounced } from '@/shared/ui/useDebounced';
import { type Answers, useCriteria, useSuggestion } from '../shared/criteria';
import { SuggestionView } from '../shared/SuggestionView';
import { NumberInput } from '@/shared/ui/NumberInput';
import { numberFault, type Range } from '@/shared/ui/numbers';

interface Props {
  matter: string | undefined;
  enterprise: string | undefined;
  value?: Answers;
  onChange?: (answers: Answers) => void;
}

/** Longer lists start folded: reporting must not take longer than a minute, and the answers are optional. */
const SHORT = 6;

/** Several criteria may hang on one answer; it is asked once. */
function questionsOf(standard: Standard): Criterion[] {
  const seen = new Set<string>();
  return standard.criteria.filter(({ question }) => !seen.has(question.key) && seen.add(question.key));
}

/** Plain yes/no questions from the standards that apply, and the suggestion that follows while they are answered. */
export function CriteriaQuestions({ matter, enterprise, value = {}, onChange }: Props) {
  const { t } = useTranslation();
  const notLoaded = useNotLoaded();
  const standards = useCriteria(matter, enterprise);
  const suggestion = useSuggestion(matter, enterprise, useDebounced(value, 250));
  if (!matter) return <p className="muted">{t('report.judgeFirst')}</p>;
  if (standards.isError) return <ErrorState error={standards.error} onRetry={() => void standards.refetch()} />;
  if (!standards.data) return <LoadingState />;
  const loaded = standards.data.filter((standard) => standard.criteria.length > 0);
  const missing = standards.data.filter((standard) => standard.criteria.length === 0);
  if (loaded.length === 0) {
    return <SuggestionView suggestion={{ loaded: false, grade: null, matched: [], message: notLoaded(missing) }} />;
  }
  return (
    <div className="questions">
      {loaded.map((standard) => (
        <StandardQuestions key={standard.id} standard={standard} value={value} onChange={(next) => onChange?.(next)} />
      ))}
      {missing.length > 0 && <p className="field-hint">{notLoaded(missing)}</p>}
      {suggestion.data && Object.keys(value).length > 0 && <SuggestionView suggestion={suggestion.data} />}
    </div>
  );
}

/** Which standards cannot be asked from, by name where they are known. */
function useNotLoaded(): (standards: Standard[]) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (standards) => {
    const names = standards.map((standard) => words.bracketed(standard.name, standard.number));
    return names.length > 0 ? words.labelled(words.list(names), t('report.notLoaded')) : t('report.notLoaded');
  };
}

interface StandardProps {
  standard: Standard;
  value: Answers;
  onChange: (answers: Answers) => void;
}

function StandardQuestions({ standard, value, onChange }: StandardProps) {
  const { t } = useTranslation();
  const words = useWords();
  const questions = questionsOf(standard);
  const denyRest = () => {
    const rest = questions.filter(({ question }) => question.type === 'BOOLEAN' && value[question.key] === undefined);
    onChange({ ...value, ...Object.fromEntries(rest.map(({ question }) => [question.key, false])) });
  };
  return (
    <details open={questions.length <= SHORT}>
      <summary>
        {words.bracketed(standard.name, standard.number)}
        <span className="muted"> {t('report.questionCount', { count: questions.length })}</span>
      </summary>
      {questions.map((criterion) => (
        <Question
          key={criterion.question.key}
          criterion={criterion}
          value={value[criterion.question.key]}
          onChange={(answer) => onChange({ ...value, [criterion.question.key]: answer })}
        />
      ))}
      <Button onClick={denyRest}>{t('report.restNo')}</Button>
    </details>
  );
}

interface QuestionProps {
  criterion: Criterion;
  value: boolean | number | null | undefined;
  onChange: (answer: boolean | number | null) => void;
}

function Question({ criterion: { question, clause }, value, onChange }: QuestionProps) {
  const { t } = useTranslation();
  const id = `question-${question.key}`;
  return (
    <div className="question">
      <p id={id}>
        {question.label}
        <span className="question-clause">{clause}</span>
      </p>
      {question.type === 'NUMBER' ? (
        <AmountInput labelledBy={id} value={typeof value === 'number' ? value : null} onChange={onChange} />
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

const AMOUNT: Range = { min: 0, max: 1_000_000_000 };

/** The answer to a question for an amount: nothing until it is one. */
function AmountInput({ labelledBy, value, onChange }: { labelledBy: string; value: number | null; onChange: (amount: number | null) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<number | string | null>(value);
  const fault = numberFault(typed, AMOUNT);
  return (
    <>
      <NumberInput
        aria-labelledby={labelledBy}
        aria-invalid={fault !== null}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          onChange(typeof next === 'number' && !numberFault(next, AMOUNT) ? next : null);
        }}
      />
      {fault && <p className="flash-fault" role="alert">{t(`common.${fault}`, { min: AMOUNT.min, max: AMOUNT.max })}</p>}
    </>
  );
}
